import type { APIRoute } from 'astro';
import { touchIcon } from '#/pictures/icons.ts';

/** The icon for the home screens of telephones. */
export const GET: APIRoute = () =>
  new Response(touchIcon(), { headers: { 'Content-Type': 'image/png' } });
