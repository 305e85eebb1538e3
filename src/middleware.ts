import { defineMiddleware } from 'astro:middleware';
import { getSite } from './site.ts';
import { withoutBase } from './text/address.ts';

/** Hands every page the site and its edition; pages of no edition get the newest. */
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
  return next();
});
