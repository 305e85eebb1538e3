import { stringify } from 'yaml';
import type { Peer } from './peer.ts';
import type { PlainPage } from './plain-markdown.ts';

const CONFIG = (folders: readonly string[]) => `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  devToolbar: { enabled: false },
  integrations: [
    starlight({
      title: 'Starlight',
      locales: { root: { label: '한국어', lang: 'ko' } },
      sidebar: ${JSON.stringify(folders.map((directory) => ({ label: directory, collapsed: true, items: [{ autogenerate: { directory } }] })))},
    }),
  ],
});
`;

const COLLECTION = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** The documentation theme of Astro, as its guide sets it up. */
export const starlight: Peer = {
  name: 'Starlight',
  packages: { astro: '7.3.5', '@astrojs/starlight': '0.42.4' },
  files: (pages) => {
    const folders = [...new Set([...pages.keys()].map((path) => path.split('/')[0] ?? ''))];
    return new Map([
      ['astro.config.mjs', CONFIG(folders.filter(Boolean).sort())],
      ['src/content.config.mjs', COLLECTION],
      ...[...pages].map(
        ([path, page]) =>
          [`src/content/docs/${path ? `${path}/` : ''}index.md`, file(page)] as const,
      ),
    ]);
  },
  build: ['node_modules/astro/bin/astro.mjs', 'build'],
  dist: 'dist',
  kept: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
  search: {
    opener: 'site-search button[data-open-modal]',
    input: 'site-search input',
    result: 'site-search .pagefind-ui__result',
  },
};

const file = ({ title, description, body }: PlainPage): string =>
  `---\n${stringify({ title, description })}---\n\n${body}`;
