/**
 * The rules by id, each with a section of its own in docs/rules.md. An id names what must hold and
 * stays: authors look it up, and programs read it.
 */
export const ruleIds = {
  /** what a file must be, told when it is read */
  reading: [
    'files-can-be-read',
    'characters-can-be-seen',
    'yaml-can-be-read',
    'mdx-can-be-read',
    'prose-is-plain',
    'content-fits-its-schema',
    'contents-name-every-file',
    'tables-fit-their-columns',
    'rules-hold-or-name-an-erratum',
    'changes-are-dated',
  ],
  /** what must hold between files, each in a file of src/checks/ */
  content: [
    'headings-have-ids',
    'headings-are-told-apart',
    'added-titles-are-whole',
    'ids-are-unique',
    'ids-are-free',
    'entry-ids-are-unique',
    'components-are-known',
    'tables-are-shown',
    'charts-are-shown',
    'charts-draw-typed-data',
    'charts-say-what-they-show',
    'references-are-cited',
    'references-quote-the-print',
    'references-stand-where-printed',
    'errata-have-places',
    'errata-are-marked',
    'errata-fit-their-places',
    'corrections-are-made',
    'links-lead-somewhere',
    'footnotes-have-notes',
    'questions-are-answered',
    'documents-have-parents',
    'next-documents-exist',
    'key-points-hold',
    'english-is-whole',
    'tables-are-described',
    'domains-are-known',
    'pages-continue',
    'series-continue',
    'names-are-unique',
    'names-are-specific',
    'names-stand-as-words',
    'speakers-are-in-the-index',
    'definitions-are-the-reports',
    'views-quote-the-report',
    'quotations-keep-certainty',
    'findings-have-their-place',
    'related-places-are-elsewhere',
    'timeline-takes-whole-tables',
    'paragraphs-keep-their-addresses',
    'places-are-described',
    'pictures-have-their-letters',
  ],
  /** what must hold for all editions together */
  site: [
    'everyday-words-lead-on',
    'permalinks-are-kept',
    'permalinks-hold',
    'redirects-lead-on',
    'short-links-differ',
    'changes-lead-somewhere',
  ],
  /** what must hold before a site is built; not while it is being written */
  release: ['data-changes-are-recorded'],
  /** what must hold for the built site */
  built: [
    'built-ids-are-unique',
    'built-ids-are-places',
    'built-links-lead-somewhere',
    'built-tables-have-captions',
    'built-pages-can-be-read-aloud',
    'built-pages-keep-the-policy',
    'built-pages-say-their-passages',
    'built-permalinks-hold',
  ],
} as const;

/** Id of a rule. */
export type RuleId = (typeof ruleIds)[keyof typeof ruleIds][number];

/** Ids of the rules of one kind. */
export type RuleIdOf<Kind extends keyof typeof ruleIds> = (typeof ruleIds)[Kind][number];

/** Where the rules are explained, from the project's root. */
export const RULES_DOC = 'docs/rules.md';
