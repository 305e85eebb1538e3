import type { Shape } from '../shape.ts';
import chipProducts from './chip-products.ts';
import chipProductsCompetition from './chip-products-competition.ts';
import coreTechnologies from './core-technologies.ts';
import coreTechnologiesResponse from './core-technologies-response.ts';
import graduates from './graduates.ts';
import patentApplicants from './patent-applicants.ts';
import policyGrowth from './policy-growth.ts';
import stackElements from './stack-elements.ts';
import swot from './swot.ts';

/** The shapes with rules by the name that a table file gives in `shape`: that of their file. */
export const shapes = {
  'chip-products': chipProducts,
  'chip-products-competition': chipProductsCompetition,
  'core-technologies': coreTechnologies,
  'core-technologies-response': coreTechnologiesResponse,
  graduates,
  'patent-applicants': patentApplicants,
  'policy-growth': policyGrowth,
  'stack-elements': stackElements,
  swot,
} satisfies Record<string, Shape>;
