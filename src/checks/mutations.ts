import { type Mutation, one, repeat, TABLE } from './mutation.ts';
import { tableMutations } from './table-mutations.ts';

const MDX = /\.mdx$/;
const DOCUMENT = /\/(?!index)[\w-]+\.mdx$/;
const REFERENCES = /\/references\/.*\.yaml$/;
const ERRATA = /\/errata\/.*\.yaml$/;
const GLOSSARY = /glossary\.yaml$/;
const ORGANIZATIONS = /organizations\.yaml$/;
const TIMELINE = /timeline\.yaml$/;
const TARGETS = /targets\.yaml$/;
const EDITION = /edition\.yaml$/;
const LIST = /(glossary|organizations|timeline|targets)\.yaml$|\/(references|errata)\//;
const ANY = /./;

/** Slips in YAML tables, in prose, in lists, in the contents: each must be told by `checkReport`. */
export const mutations: Mutation[] = [
  ...tableMutations,
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
  // frontmatter
  { name: 'a page without title', file: MDX, change: one(/^title: .*\n/m, '') },
  {
    name: 'a short description',
    file: MDX,
    change: one(/^description: .*$/m, 'description: 짧다'),
  },
  { name: 'a date of another form', file: DOCUMENT, change: one(/^date: .*$/m, 'date: 23.6.27') },
  {
    name: 'a parent that does not exist',
    file: DOCUMENT,
    change: one(/^parent: (.*)$/m, 'parent: $1x'),
  },
  { name: 'broken frontmatter', file: MDX, change: one(/^description: /m, 'description: "') },
  { name: 'no frontmatter', file: MDX, change: (text) => text.replace(/^---[\s\S]*?\n---\n/, '') },
  {
    name: 'an answer that does not exist',
    file: DOCUMENT,
    change: one(/(answers: \[[\w-]+)/, '$1x'),
  },
  {
    name: 'an answer left out',
    file: /experts\.mdx$/,
    change: one(/(answers: \[[\w-]+), [\w-]+/, '$1'),
  },
  {
    name: 'a key figure from nowhere',
    file: /index\.mdx$/,
    change: one(/(source: \/2023\/[^ }\n]+)/, '$1x'),
  },
  // prose
  { name: 'a heading without id', file: MDX, change: one(/(^##+ .*?) \{\/\* #.*$/m, '$1') },
  {
    name: 'a heading with a Korean id',
    file: MDX,
    change: one(/(^##+ .*\{\/\* #)[\w-]+/m, '$1절'),
  },
  { name: 'an id twice', file: MDX, change: repeat(/\{\/\* #([\w-]+) \*\/\}/) },
  {
    name: 'another id where a table stands',
    file: MDX,
    change: one(/\{\/\* #([\w-]+) \*\/\}(?=\n+<Table)/, '{/* #$1x */}'),
    told: ANY,
  },
  { name: 'a heading of level one', file: MDX, change: one(/^## /m, '# ') },
  { name: 'a link to no page', file: MDX, change: one(/\]\(\/2023\/([\w/-]+)\//, '](/2023/$1x/') },
  { name: 'a link to no place', file: MDX, change: one(/(\]\(\/2023\/[^)#]+#[^)]+)\)/, '$1x)') },
  { name: 'a table that does not exist', file: MDX, change: one(/(<Table id="[^"]+)/, '$1x') },
  { name: 'a table twice', file: MDX, change: one(/(<Table id="[^"]+" \/>)/, '$1\n\n$1') },
  { name: 'a table not shown', file: MDX, change: one(/<Table id="[^"]+" \/>/, ''), told: TABLE },
  { name: 'an unknown component', file: MDX, change: one(/<Table /, '<Tabel ') },
  {
    name: 'an attribute with code',
    file: MDX,
    change: one(/<Table id="([^"]+)"/, '<Table id={"$1"}'),
  },
  {
    name: 'a tag that is not closed',
    file: MDX,
    change: one(/<\/(KeyPoints|Erratum|Editorial|Cite)>/, ''),
  },
  { name: 'a brace', file: MDX, change: one(/(^[가-힣][^\n]*)/m, '$1 {') },
  { name: 'an angle bracket', file: MDX, change: one(/(^[가-힣][^\n]*)/m, '$1 <3') },
  { name: 'an import', file: MDX, change: one(/\n(?=\n## )/, '\n\nimport x from "y"\n') },
  { name: 'bold that is not closed', file: MDX, change: one(/(^- \*\*[^*\n]+)\*\*/m, '$1') },
  { name: 'a source of nothing', file: MDX, change: one(/(<Sources ids="[\w-]+)/, '$1x') },
  {
    name: 'an erratum around other words',
    file: MDX,
    change: one(/(<Erratum id="e\d+">)[^<]+/, '$1전혀 다른 글'),
  },
  { name: 'a footnote without note', file: MDX, change: one(/^\[\^[^\]]+\]: .*$/m, '') },
  { name: 'a note without mark', file: MDX, change: one(/(\S)\[\^[^\]]+\](?!:)/, '$1') },
  // files
  { name: 'a document deleted', file: DOCUMENT, change: () => null, told: EDITION },
  { name: 'a table deleted', file: TABLE, change: () => null, told: MDX },
  {
    name: 'a table cut in the middle',
    file: TABLE,
    change: (text) => text.slice(0, text.indexOf('\nrows:') + 12),
  },
  {
    name: 'a document left out of the contents',
    file: EDITION,
    change: one(/^ {6}- [\w-]+\n/m, ''),
    told: MDX,
  },
  {
    name: 'a document misspelt in the contents',
    file: EDITION,
    change: one(/(^ {6}- [\w-]+)/m, '$1x'),
  },
  { name: 'an edition without title', file: EDITION, change: one(/^title: .*\n/m, '') },
  // references, errata
  {
    name: 'a reference that nothing cites',
    file: REFERENCES,
    change: (text) => `${text}- { id: nothing-cites-it, kind: report, title: 글 }\n`,
  },
  {
    name: 'a reference without web address',
    file: REFERENCES,
    change: one(/(url: )https?:\/\//, '$1'),
  },
  { name: 'an erratum at no place', file: ERRATA, change: one(/^( {2}at: .*)$/m, '$1x') },
  { name: 'an erratum of no document', file: ERRATA, change: one(/^( {2}document: .*)$/m, '$1x') },
  {
    name: 'a kept erratum without mark',
    file: ERRATA,
    change: one(/treatment: (corrected|noted)/, 'treatment: kept'),
  },
  { name: 'an erratum without its words', file: ERRATA, change: one(/^ {2}printed: .*\n/m, '') },
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
    name: 'a timeline figure that its source lacks',
    file: TIMELINE,
    change: one(/^( {2}title: .*)$/m, '$1 98765'),
  },
  {
    name: 'a timeline source that does not exist',
    file: TIMELINE,
    change: one(/^( {2}source: .*)$/m, '$1x'),
  },
  {
    name: 'a target value that its source lacks',
    file: TARGETS,
    change: one(/(value: )[^,}\n]+/, '$1아무 데도 없는 말'),
  },
];
