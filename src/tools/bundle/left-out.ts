/** What of a built site is of no use without a server, or stands in the bundle in another form. */

const LEFT_OUT: readonly RegExp[] = [
  // for hosts, and what they send where nothing is
  /^(404\.html|_headers|_nginx\.conf|robots\.txt)$/,
  /\.(br|gz)$/,
  // for programs that know the site's address
  /^(feed|opensearch|sitemap.*)\.xml$|^llms\.txt$/,
  // for pages and messengers elsewhere
  /^\d{4}\/(embed|previews)\//,
  // the copy that browsers keep of a site that they have visited
  /^(offline\/.*|sw\.js)$/,
  // the page of addresses that lead nowhere reads it
  /^addresses\.json$/,
  // modules and what they read: scripts in the bundle
  /^_astro\/.*\.js$|^search\/.*\.(js|bin)$/,
];

/** Whether the bundle does without a file. @param file path below the site's folder */
export const isLeftOut = (file: string): boolean => LEFT_OUT.some((kind) => kind.test(file));
