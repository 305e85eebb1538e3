import type { Random } from '#/testing/random.ts';

/** A slip that an author could make, as a change of one file of `content/`. */
export interface Mutation {
  name: string;
  /** files it can happen in, as paths below the project's root */
  file: RegExp;
  /** the changed text, or undefined where the file offers no occasion; null deletes the file */
  change(text: string, random: Random): string | null | undefined;
  /** files that the problem may be told of, when it is not the changed one */
  told?: RegExp;
}

/** Replaces one match of `pattern`, chosen at random. */
const one =
  (pattern: RegExp, replacement: string) =>
  (text: string, { pick }: Random): string | undefined => {
    const matches = [...text.matchAll(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`))];
    if (matches.length === 0) return undefined;
    const { 0: match, index } = pick(matches);
    const changed = match.replace(
      new RegExp(pattern.source.replace(/\(\?<?[=!][^)]*\)/g, '')),
      replacement,
    );
    return text.slice(0, index) + changed + text.slice(index + match.length);
  };

/** Writes an earlier id over a later one. */
const repeat =
  (pattern: RegExp) =>
  (text: string, { int }: Random): string | undefined => {
    const ids = [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))];
    if (ids.length < 2) return undefined;
    const later = int(1, ids.length - 1);
    const [from, to] = [ids[int(0, later - 1)]?.[1], ids[later]];
    if (!to?.[1] || from === to[1]) return undefined;
    const start = to.index + to[0].lastIndexOf(to[1]);
    return text.slice(0, start) + from + text.slice(start + to[1].length);
  };

const TABLE = /\/tables\/.*\.yaml$/;
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
  // tables
  { name: 'an unknown shape', file: TABLE, change: one(/^shape: (\S+)$/m, 'shape: $1x') },
  { name: 'an unknown type', file: TABLE, change: one(/(, type: \w+)/, '$1x') },
  { name: 'a column without heading', file: TABLE, change: one(/\{ label: [^,]+, /, '{ ') },
  { name: 'no columns', file: TABLE, change: one(/^columns:\n( {2}.*\n)+/m, '') },
  {
    name: 'columns of a table that does not exist',
    file: TABLE,
    change: one(/^columnsOf: (\S+)/m, 'columnsOf: $1x'),
  },
  { name: 'no title', file: TABLE, change: one(/^title: .*\n/m, '') },
  { name: 'a key misspelt', file: TABLE, change: one(/^document:/m, 'documnet:') },
  {
    name: 'a document that does not exist',
    file: TABLE,
    change: one(/^document: (.*)$/m, 'document: $1x'),
  },
  {
    name: 'a section that does not exist',
    file: TABLE,
    change: one(/^section: (.*)$/m, 'section: $1x'),
  },
  { name: 'another table id', file: TABLE, change: one(/^id: (\S+)/m, 'id: $1x') },
  { name: 'no row id', file: TABLE, change: one(/- id: [\w-]+\n +/, '- ') },
  {
    name: 'a Korean row id',
    file: TABLE,
    change: one(/( {2}- (?:\{ )?id: )[\w-]+(?=\n|, \w+: [^"’])/, '$1행'),
  },
  { name: 'a row id twice', file: TABLE, change: repeat(/^ {2}- id: (\S+)$/m) },
  { name: 'no rows', file: TABLE, change: one(/^rows:[\s\S]*/m, '') },
  {
    name: 'a reference that does not exist',
    file: TABLE,
    change: one(/references: \[([\w-]+)/, 'references: [$1x'),
  },
  {
    name: 'an erratum that does not exist',
    file: TABLE,
    change: one(/\{ id: e\d+, row/, '{ id: e9999, row'),
  },
  {
    name: 'an erratum in an unknown row',
    file: TABLE,
    change: one(/(\{ id: e\d+, row: [\w-]+)/, '$1x'),
  },
  {
    name: 'an erratum in an unknown column',
    file: TABLE,
    change: one(/(\{ id: e\d+, row: [\w-]+, column: \w+)/, '$1x'),
  },
  {
    name: 'a first printing that does not exist',
    file: TABLE,
    change: one(/^basedOn: (\S+)/m, 'basedOn: $1x'),
  },
  {
    name: 'a changed row that does not exist',
    file: TABLE,
    change: one(/- \{? ?row: ([\w-]+)/, '- { row: $1x'),
  },
  {
    name: 'a merge mark in the first row',
    file: TABLE,
    change: one(/(^rows:\n +- id: [\w-]+\n +\w+: ).*/m, '$1"^"'),
  },
  {
    name: 'an unknown column',
    file: TABLE,
    change: one(/(^ {2}- id: [\w-]+\n)/m, '$1    colunm: 글\n'),
  },
  {
    name: 'a column left out',
    file: TABLE,
    change: one(/(^ {2}- id: [\w-]+\n) {4}\w+: [^\n[{|>]+\n/m, '$1'),
  },
  { name: 'a head count that is none', file: TABLE, change: one(/(total: )\d+명/, '$1많음') },
  { name: 'a sum that does not hold', file: TABLE, change: one(/(total: )\d+명/, '$1999명') },
  { name: 'a number without quotes', file: TABLE, change: one(/(Patents: )"(\d+)"/, '$1$2') },
  {
    name: 'a date that is none',
    file: TABLE,
    change: one(/(submitted: |period: )[’"].*/, '$1언젠가'),
  },
  {
    name: 'an amount that its words lack',
    file: TABLE,
    change: one(/(amounts: \[)[^\]]+/, '$17조 원'),
  },
  // broken YAML
  { name: 'a key twice', file: TABLE, change: one(/^(title: .*\n)/m, '$1$1') },
  {
    name: 'a quote that is not closed',
    file: TABLE,
    change: one(/^title: (?!")(.*)$/m, 'title: "$1'),
  },
  { name: 'a tab', file: TABLE, change: one(/\n {4}(?=\w+:)/, '\n\t') },
  { name: 'a lost colon', file: TABLE, change: one(/^section: /m, 'section ') },
  { name: 'an unquoted mark', file: TABLE, change: one(/(mark: )"\*+"/, '$1*') },
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
