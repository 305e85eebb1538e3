import { defineMiddleware } from 'astro:middleware';
import { getSite } from './site.ts';
import { withoutBase } from './text/address.ts';

/**
 * Hands every page the site and its edition; pages of no edition get the newest. In `npm run dev` it finishes
 * pages too, as a build does when it has printed them.
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
  if (!import.meta.env.DEV) return response;
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const { withIndexNotice } = await import('./dev/search-of-last-build.ts');
  const { finishPage } = await import('./text/finish-page.ts');
  return new Response(await finishPage(withIndexNotice(await response.text())), response);
});
