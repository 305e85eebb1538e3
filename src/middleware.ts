import { defineMiddleware } from 'astro:middleware';
import { getSite } from './site.ts';
import { withoutBase } from './text/address.ts';
import { endFirstScreen } from './text/first-screen.ts';
import { giveReadings } from './text/hanja.ts';
import { keepTogether } from './text/keep-together.ts';
import { leanPolicy } from './text/lean-policy.ts';
import { markEnglish } from './text/mark-english.ts';
import { releaseScriptAtEnd } from './text/script-at-end.ts';

/**
 * Hands every page the site and its edition; pages of no edition get the newest. What English a page has
 * is marked as such, Hanja in its headings get their reading, what belongs together stays on its line, what
 * is needed below the first screen is asked for there, its script holds nothing up, and its policy allows
 * nothing that it does not have, wherever they were printed from.
 */
export const onRequest = defineMiddleware(async ({ locals, params, url }, next) => {
  if (import.meta.env.DEV) {
    const { faultyPage } = await import('./dev/faulty-page.ts');
    const page = faultyPage(withoutBase(url.pathname, import.meta.env.BASE_URL) ?? '/');
    if (page)
      return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  }
  const site = getSite();
  locals.site = site;
  locals.edition = site.editions.find(({ year }) => year === params.edition) ?? site.current;
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  let html = keepTogether(giveReadings(markEnglish(await response.text())));
  if (import.meta.env.DEV) {
    const { withIndexNotice } = await import('./dev/search-of-last-build.ts');
    html = withIndexNotice(html);
  }
  return new Response(await leanPolicy(releaseScriptAtEnd(endFirstScreen(html))), response);
});
