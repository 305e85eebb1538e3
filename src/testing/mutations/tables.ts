import { type Mutation, one, repeat, TABLE } from './mutation.ts';

/** Slips in tables, and YAML that is broken. */
export const tableMutations: Mutation[] = [
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
  {
    name: 'a title with a letter that pictures cannot draw',
    file: TABLE,
    change: one(/^title: ([^〔"\n]+)$/m, 'title: $1 𠮷'),
    rule: 'pictures-have-their-letters',
  },
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
];
