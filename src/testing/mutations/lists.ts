import { ANYWHERE, type Mutation, one, repeat } from './mutation.ts';

const GLOSSARY = /\/glossary\.yaml$/;
const ORGANIZATIONS = /\/organizations\.yaml$/;
const TIMELINE = /\/timeline\.yaml$/;
const TARGETS = /\/targets\.yaml$/;
const LIST = /\/(glossary|organizations|timeline|targets)\.yaml$|\/(references|errata)\//;

/** Slips in lists: glossary, organisations, timeline, targets. */
export const listMutations: Mutation[] = [
  {
    name: 'a list that is none',
    rule: 'content-fits-its-schema',
    says: '목록이어야 합니다',
    file: LIST,
    change: (text) => `all:\n${text.replace(/^/gm, '  ')}`,
  },
  {
    name: 'an empty file',
    rule: 'content-fits-its-schema',
    says: '빈 파일입니다',
    file: LIST,
    change: () => '',
  },
  {
    name: 'an entry without id',
    rule: 'content-fits-its-schema',
    says: '빠졌습니다',
    file: LIST,
    change: one(/^- id: .*\n +/m, '- '),
  },
  {
    name: 'an entry id twice',
    rule: 'entry-ids-are-unique',
    says: '두 번 나옵니다',
    file: LIST,
    change: repeat(/^- id: (\S+)$/m),
  },
  {
    name: 'an unknown key in an entry',
    rule: 'content-fits-its-schema',
    says: '모르는 항목',
    file: LIST,
    change: one(/^(- id: .*\n)/m, '$1  colour: red\n'),
  },
  {
    name: 'a term of two meanings',
    rule: 'names-are-unique',
    says: '두 곳을 가리킵니다',
    file: GLOSSARY,
    change: repeat(/^ {2}term: (.*)$/m),
  },
  {
    name: 'a term without meaning',
    rule: 'content-fits-its-schema',
    says: '로 끝나는 문장이어야 합니다. 있는 값',
    file: GLOSSARY,
    change: one(/^( {2}definition: ).*$/m, '$1글'),
  },
  {
    name: 'a term of no domain',
    rule: 'domains-are-known',
    says: '없습니다',
    file: GLOSSARY,
    change: one(/^( {2}domains: \[)\w+/m, '$1space'),
  },
  {
    name: 'a term from nowhere',
    rule: 'links-lead-somewhere',
    says: '없습니다',
    file: GLOSSARY,
    change: one(/^( {2}source: .*)$/m, '$1x'),
  },
  {
    name: 'an organisation listed twice',
    rule: 'names-are-unique',
    says: '두 곳을 가리킵니다',
    file: ORGANIZATIONS,
    change: repeat(/^ {2}name: (.*)$/m),
  },
  {
    name: 'words on the timeline that their place lacks',
    says: '출처에 없는 말',
    file: TIMELINE,
    change: one(/^( {2}(?:with|words): ).*$/m, '$1아무 데도 없는 말'),
    rule: 'views-quote-the-report',
  },
  {
    name: 'a timeline source that does not exist',
    rule: 'links-lead-somewhere',
    says: '없습니다',
    file: TIMELINE,
    change: one(/^( {2}source: .*?)("?)$/m, '$1x$2'),
  },
  {
    name: 'a time that its place lacks',
    says: '출처에 없는 때',
    file: TIMELINE,
    change: one(/^( {2}date: ).*$/m, '$1’51.11'),
    rule: 'views-quote-the-report',
  },
  {
    name: 'a column that the table lacks',
    says: '열이 없습니다',
    file: TIMELINE,
    change: one(/^( {2}column: .*)$/m, '$1x'),
    rule: 'views-quote-the-report',
  },
  {
    name: 'an entry less of a table',
    at: ANYWHERE,
    says: '이 표의 다른 행은 연표에 있는데 이 행은 없습니다',
    file: TIMELINE,
    change: one(/^- id: us-innovation.*\n(?: {2}.*\n)+/m, ''),
    told: /\/national-ai-chip-policies\.yaml$/,
    rule: 'timeline-takes-whole-tables',
  },
  {
    name: 'a target of someone else',
    says: '출처에 없는 이름',
    file: TARGETS,
    change: one(/^( {6}who: ).*$/m, '$1아무 데도 없는 이름'),
    rule: 'views-quote-the-report',
  },
  {
    name: 'words of a target that their place lacks',
    says: '출처에 없는 말',
    file: TARGETS,
    change: one(/^( {6}(?:with|words): ).*$/m, '$1아무 데도 없는 말'),
    rule: 'views-quote-the-report',
  },
  {
    name: 'an alias that names a country',
    says: '다른 것도 가리킵니다: 나라의 이름입니다',
    file: ORGANIZATIONS,
    change: one(/(aliases: \[)/, '$1미국, '),
    rule: 'names-are-specific',
  },
  {
    name: 'an entry with an id of the frame',
    says: '쓸 수 없습니다: 사이트의 틀이 쓰는 이름입니다',
    file: /\/(timeline|targets|glossary)\.yaml$/,
    change: one(/^- id: \S+$/m, '- id: main'),
    rule: 'ids-are-free',
  },
];
