/** What stands below a year, or at the root, besides domains and the pages of lists. */
export const SITE_PATHS = [
  'data',
  'terms',
  'embed',
  's',
  'search',
  'about',
  'accessibility',
  'quality',
  'contents',
  'questions',
  'en',
  'previews',
  'report',
  'print',
] as const;
