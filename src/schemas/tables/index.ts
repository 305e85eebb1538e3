import type { Shape } from '../shape.ts';
import batteryStrategies from './battery-strategies.ts';
import chipGenerations from './chip-generations.ts';
import chipProducts from './chip-products.ts';
import chipProductsCompetition from './chip-products-competition.ts';
import chipSystemSoftware from './chip-system-software.ts';
import chipTrendCases from './chip-trend-cases.ts';
import chipTrends from './chip-trends.ts';
import companyCases from './company-cases.ts';
import companyCasesByRegion from './company-cases-by-region.ts';
import companyStrategies from './company-strategies.ts';
import coreTechnologies from './core-technologies.ts';
import coreTechnologiesResponse from './core-technologies-response.ts';
import expertQuestionSummary from './expert-question-summary.ts';
import expertSummary from './expert-summary.ts';
import forumProgramme from './forum-programme.ts';
import forumSummary from './forum-summary.ts';
import fundedActions from './funded-actions.ts';
import governmentPrivate from './government-private.ts';
import governmentPrivateKeywords from './government-private-keywords.ts';
import graduates from './graduates.ts';
import highNickelTargets from './high-nickel-targets.ts';
import lineage from './lineage.ts';
import materialTargets from './material-targets.ts';
import nationalPolicies from './national-policies.ts';
import nationalRndComparison from './national-rnd-comparison.ts';
import patentApplicants from './patent-applicants.ts';
import policyByAdministration from './policy-by-administration.ts';
import policyGrowth from './policy-growth.ts';
import publicPrivateBattery from './public-private-battery.ts';
import publicPrivateChina from './public-private-china.ts';
import recyclingResponse from './recycling-response.ts';
import reportSubmissions from './report-submissions.ts';
import safetyRecyclingDetails from './safety-recycling-details.ts';
import semiconductorStrategies from './semiconductor-strategies.ts';
import stackElements from './stack-elements.ts';
import strategyGoals from './strategy-goals.ts';
import swot from './swot.ts';
import technologyTaxonomy from './technology-taxonomy.ts';
import topicDetails from './topic-details.ts';

/** The registry of table shapes; a table file names one of them in `shape`. */
const all: Shape[] = [
  chipTrends,
  chipTrendCases,
  companyStrategies,
  forumProgramme,
  forumSummary,
  reportSubmissions,
  expertSummary,
  expertQuestionSummary,
  chipGenerations,
  chipProducts,
  chipProductsCompetition,
  chipSystemSoftware,
  companyCases,
  companyCasesByRegion,
  graduates,
  lineage,
  governmentPrivate,
  governmentPrivateKeywords,
  nationalPolicies,
  semiconductorStrategies,
  stackElements,
  technologyTaxonomy,
  materialTargets,
  highNickelTargets,
  publicPrivateBattery,
  publicPrivateChina,
  recyclingResponse,
  batteryStrategies,
  coreTechnologies,
  coreTechnologiesResponse,
  safetyRecyclingDetails,
  swot,
  nationalRndComparison,
  policyGrowth,
  strategyGoals,
  fundedActions,
  patentApplicants,
  policyByAdministration,
  topicDetails,
];

/** Shapes by name. */
export const shapes: ReadonlyMap<string, Shape> = new Map(all.map((s) => [s.name, s]));
