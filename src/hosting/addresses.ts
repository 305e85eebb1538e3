/**
 * Addresses that hosts treat alike, as patterns of paths below the site's root, without leading slash:
 * nginx and JavaScript read them alike.
 */

/** Files whose name follows from what is in them: what has been loaded once is right for ever. */
export const HASHED =
  '(?:_astro/|search/\\d{4}/[0-9a-f]{8}/|search/(?:amounts|english|answers|repairs|more)-[0-9a-f]{16}\\.js$|packs/)';

/** Tables that are made for the frames of other sites. */
export const FRAMED = '\\d{4}/embed/[^/]+/(?:index\\.html)?$';

/** What programs on other sites may read: everything but pages and their parts. */
export const DATA = '.*\\.(?:csv|json|xlsx|zip|md|xml|txt|svg|png)$';

/** Files at the site's root that are for its host, and for nobody else to see. */
export const FOR_HOSTS = {
  headers: '_headers',
  nginx: '_nginx.conf',
  /** what has been deployed, and when: tools/deploy */
  deployed: '_deployed.json',
} as const;

const matcher = (pattern: string) => {
  const expression = new RegExp(`^/${pattern}`);
  return (path: string) => expression.test(path);
};

/** Does the name of what lies at a path, `/_astro/a.js`, follow from what is in it? */
export const isHashed = matcher(HASHED);
/** Is the page at a path made for the frames of other sites? */
export const isFramed = matcher(FRAMED);
/** May programs on other sites read what lies at a path? */
export const isData = matcher(DATA);
