const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*"/;
/** A script that holds data is run by nobody and needs no leave. */
const INLINE = /<script(?![^>]*\s(?:src=|type="application\/ld\+json"))[^>]*>|<style[\s>]/;
const LOADING = /<(?:script|style|img|iframe|form)[\s>]|\srel="(?:stylesheet|icon)"/;
const HASH = / 'sha256-[^']+'/g;

/** What a page that only leads on may do; a browser looks for an icon of the site by itself. */
const NOTHING = "default-src 'none';img-src 'self'";

/**
 * Takes out of a page's policy what the page does not have: the hashes of inline scripts and styles of
 * Astro's own islands, which are on every page, half a kilobyte that cannot be compressed; all it
 * allows where nothing is loaded.
 */
export function leanPolicy(html: string): string {
  if (INLINE.test(html)) return html;
  if (LOADING.test(html)) return html.replace(POLICY, (policy) => policy.replace(HASH, ''));
  return html.replace(POLICY, `<meta http-equiv="content-security-policy" content="${NOTHING}"`);
}
