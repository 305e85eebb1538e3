import { fileURLToPath } from 'node:url';
import type { Peer } from './peer.ts';

/** Plain HTML of each page, without menu, style, script and search: nothing can be faster. */
export const bare: Peer = {
  name: 'bare HTML',
  packages: {},
  files: (pages) =>
    new Map(
      [...pages].map(([path, { title, body }]) => [
        `${path ? `${path}/` : ''}index.md`,
        `# ${title}\n\n${body}`,
      ]),
    ),
  build: [fileURLToPath(new URL('build-bare.ts', import.meta.url))],
  dist: 'dist',
  kept: [],
};
