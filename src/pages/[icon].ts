import type { APIRoute } from 'astro';
import { iconKey } from '#/page-keys.ts';
import { favicon, touchIcon } from '#/pictures/icons.ts';

interface Icon {
  draw: () => Uint8Array<ArrayBuffer>;
  type: string;
}

/** The icons at the root: one to be drawn takes as long as a page of a report, and they follow from the code alone. */
const icons: Record<string, Icon> = {
  /** for those who ask for none by name: data files and pictures have no page that names one */
  'favicon.ico': { draw: favicon, type: 'image/x-icon' },
  /** for the home screens of telephones */
  'apple-touch-icon.png': { draw: touchIcon, type: 'image/png' },
};

export const getStaticPaths = () =>
  Object.entries(icons).map(([icon, props]) => ({ params: { icon }, props, cacheKey: iconKey() }));

export const GET: APIRoute<Icon> = ({ props: { draw, type } }) =>
  new Response(draw(), { headers: { 'Content-Type': type } });
