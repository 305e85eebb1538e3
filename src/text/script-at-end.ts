const MODULE = /<script type="module" src=/g;

/**
 * Has the script at the very end of a page hold nothing up. A browser goes to the place that an address
 * names when all deferred scripts have run; on a slow line that is a third of the wait. Where the script
 * stands at the end, the page is whole without being deferred for. A page with a second one keeps their order.
 *
 * @param html a whole page, as it is sent
 */
export function releaseScriptAtEnd(html: string): string {
  const [first, second] = html.matchAll(MODULE);
  if (!first || second || !/^[^>]*><\/script>\s*<\/body>/.test(html.slice(first.index)))
    return html;
  const at = first.index + '<script '.length;
  return `${html.slice(0, at)}async ${html.slice(at)}`;
}
