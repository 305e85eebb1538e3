import { defineMiddleware } from 'astro:middleware';
import { getSite } from './site.ts';

/** Hands every page the site and its edition; pages of no edition get the newest. */
export const onRequest = defineMiddleware(({ locals, params }, next) => {
  const site = getSite();
  locals.site = site;
  locals.edition = site.editions.find(({ year }) => year === params.edition) ?? site.current;
  return next();
});
