import type { APIRoute } from 'astro';
import { favicon } from '#/pictures/icons.ts';

/** The icon for those who ask for none by name: data files and pictures have no page that names one. */
export const GET: APIRoute = () =>
  new Response(favicon(), { headers: { 'Content-Type': 'image/x-icon' } });
