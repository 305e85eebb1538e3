import { type Mutation, one, repeat } from './mutation.ts';

const REFERENCES = /\/references\/.*\.yaml$/;
const ERRATA = /\/errata\/.*\.yaml$/;
const GLOSSARY = /\/glossary\.yaml$/;
const ORGANIZATIONS = /\/organizations\.yaml$/;
const TIMELINE = /\/timeline\.yaml$/;
const TARGETS = /\/targets\.yaml$/;
const LIST = /\/(glossary|organizations|timeline|targets)\.yaml$|\/(references|errata)\//;

/** Slips in lists: references, errata, glossary, organisations, timeline, targets. */
export const listMutations: Mutation[] = [
  {
    name: 'a list that is none',
    file: LIST,
    change: (text) => `all:\n${text.replace(/^/gm, '  ')}`,
  },
  { name: 'an empty file', file: LIST, change: () => '' },
  { name: 'an entry without id', file: LIST, change: one(/^- id: .*\n +/m, '- ') },
  { name: 'an entry id twice', file: LIST, change: repeat(/^- id: (\S+)$/m) },
  {
    name: 'an unknown key in an entry',
    file: LIST,
    change: one(/^(- id: .*\n)/m, '$1  colour: red\n'),
  },
  // references, errata
  {
    name: 'a reference that nothing cites',
    file: REFERENCES,
    change: (text) =>
      `${text}- { id: nothing-cites-it, kind: report, title: 글, printed: [{ document: intro, text: 글 }] }\n`,
    rule: 'references-stand-where-printed',
  },
  {
    name: 'a title that is printed nowhere',
    file: REFERENCES,
    change: one(/^ {2}title: .*$/m, '  title: 반도체 보고서'),
    rule: 'references-quote-the-print',
  },
  {
    name: 'a title where none is printed',
    file: REFERENCES,
    change: one(
      /^( {2}kind: \S+\n)(?= {2}author: .*\n {2}date: .*\n {2}printed:)/m,
      '$1  title: 기사\n',
    ),
    rule: 'references-quote-the-print',
  },
  {
    name: 'a source without its words at a place',
    file: REFERENCES,
    change: one(/^ {4}- document: .*\n {6}at: .*\n {6}text: .*\n(?= {4}- )/m, ''),
    told: /\.(mdx|yaml)$/,
    rule: 'references-stand-where-printed',
  },
  {
    name: 'a source line at no place',
    file: REFERENCES,
    change: one(/^( {6}at: .*)$/m, '$1x'),
    rule: 'references-stand-where-printed',
  },
  {
    name: 'a source line in no document',
    file: REFERENCES,
    change: one(/^( {4}- document: .*)$/m, '$1x'),
    rule: 'references-stand-where-printed',
  },
  {
    name: 'a reference without web address',
    file: REFERENCES,
    change: one(/(url: )https?:\/\//, '$1'),
  },
  { name: 'an erratum at no place', file: ERRATA, change: one(/^( {6}at: .*)$/m, '$1x') },
  {
    name: 'an erratum of no document',
    file: ERRATA,
    change: one(/^( {4}- document: .*)$/m, '$1x'),
  },
  {
    name: 'a kept erratum without mark',
    file: ERRATA,
    change: one(/treatment: (corrected|noted)/, 'treatment: kept'),
  },
  {
    name: 'an erratum without its words',
    file: ERRATA,
    // a place that it is held against needs none
    change: one(
      /^( {2}places:\n {4}- document: .*\n(?: {6}(?:at|column): .*\n)*) {6}printed: .*\n/m,
      '$1',
    ),
  },
  {
    name: 'an erratum in an unknown column',
    file: ERRATA,
    change: one(/^( {6}column: .*)$/m, '$1x'),
  },
  // glossary, organisations, views
  { name: 'a term of two meanings', file: GLOSSARY, change: repeat(/^ {2}term: (.*)$/m) },
  {
    name: 'a term without meaning',
    file: GLOSSARY,
    change: one(/^( {2}definition: ).*$/m, '$1글'),
  },
  { name: 'a term of no domain', file: GLOSSARY, change: one(/^( {2}domains: \[)\w+/m, '$1space') },
  { name: 'a term from nowhere', file: GLOSSARY, change: one(/^( {2}source: .*)$/m, '$1x') },
  {
    name: 'an organisation listed twice',
    file: ORGANIZATIONS,
    change: repeat(/^ {2}name: (.*)$/m),
  },
  {
    name: 'words on the timeline that their place lacks',
    file: TIMELINE,
    change: one(/^( {2}(?:with|words): ).*$/m, '$1아무 데도 없는 말'),
    rule: 'views-quote-the-report',
  },
  {
    name: 'a timeline source that does not exist',
    file: TIMELINE,
    change: one(/^( {2}source: .*?)("?)$/m, '$1x$2'),
  },
  {
    name: 'a time that its place lacks',
    file: TIMELINE,
    change: one(/^( {2}date: ).*$/m, '$1’51.11'),
    rule: 'views-quote-the-report',
  },
  {
    name: 'a column that the table lacks',
    file: TIMELINE,
    change: one(/^( {2}column: .*)$/m, '$1x'),
    rule: 'views-quote-the-report',
  },
  {
    name: 'an entry less of a table',
    file: TIMELINE,
    change: one(/^- id: us-innovation.*\n(?: {2}.*\n)+/m, ''),
    told: /\/national-ai-chip-policies\.yaml$/,
    rule: 'timeline-takes-whole-tables',
  },
  {
    name: 'a target of someone else',
    file: TARGETS,
    change: one(/^( {6}who: ).*$/m, '$1아무 데도 없는 이름'),
    rule: 'views-quote-the-report',
  },
  {
    name: 'words of a target that their place lacks',
    file: TARGETS,
    change: one(/^( {6}(?:with|words): ).*$/m, '$1아무 데도 없는 말'),
    rule: 'views-quote-the-report',
  },
  {
    name: 'an alias that names a country',
    file: ORGANIZATIONS,
    change: one(/(aliases: \[)/, '$1미국, '),
    rule: 'names-are-specific',
  },
  {
    name: 'an entry with an id of the frame',
    file: /\/(timeline|targets|glossary)\.yaml$/,
    change: one(/^- id: \S+$/m, '- id: main'),
    rule: 'ids-are-free',
  },
];
