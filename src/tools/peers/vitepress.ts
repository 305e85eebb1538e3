import { stringify } from 'yaml';
import { menuOf, type Peer } from './peer.ts';
import type { PlainPage } from './plain-markdown.ts';

/** The documentation generator of Vue, with the search that it brings. */
export const vitepress: Peer = {
  name: 'VitePress',
  packages: { vitepress: '1.6.4' },
  files: (pages) => {
    const sidebar = [...menuOf(pages)].map(([folder, paths]) => ({
      text: folder || 'VitePress',
      collapsed: true,
      items: paths.map((path) => ({
        text: pages.get(path)?.title,
        link: `/${path}/`.replace('//', '/'),
      })),
    }));
    const config = {
      title: 'VitePress',
      lang: 'ko',
      // to places that only the site itself has
      ignoreDeadLinks: true,
      themeConfig: { search: { provider: 'local' }, sidebar },
    };
    return new Map([
      ['.vitepress/config.mjs', `export default ${JSON.stringify(config)};\n`],
      ...[...pages].map(
        ([path, page]) => [`${path ? `${path}/` : ''}index.md`, file(page)] as const,
      ),
    ]);
  },
  build: ['node_modules/vitepress/bin/vitepress.js', 'build'],
  dist: '.vitepress/dist',
  kept: ['.vitepress/cache'],
  search: {
    opener: '.VPNavBarSearch button',
    input: '.VPLocalSearchBox input',
    result: '.VPLocalSearchBox .results .result',
  },
};

/** Braces are its own language. */
const file = ({ title, description, body }: PlainPage): string =>
  `---\n${stringify({ title, description })}---\n\n# ${title}\n\n${body.replaceAll('{{', '{ {')}`;
