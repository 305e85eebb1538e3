import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { markedTerms } from './src/content/marked-terms.ts';
import { searchOfLastBuild } from './src/dev/search-of-last-build.ts';
import { watchContent } from './src/dev/watch-content.ts';
import { dialect } from './src/markdown/dialect.ts';
import { rehypeAddedTitles } from './src/markdown/rehype-added-titles.ts';
import { rehypeAnchors } from './src/markdown/rehype-anchors.ts';
import { rehypeBase } from './src/markdown/rehype-base.ts';
import { rehypeFootnotes } from './src/markdown/rehype-footnotes.ts';
import { rehypeTerms } from './src/markdown/rehype-terms.ts';
import { remarkExplicitIds } from './src/markdown/remark-explicit-ids.ts';
import { remarkSourcePlaces } from './src/markdown/remark-source-places.ts';
import { readSettings } from './src/settings.ts';

const { base, siteUrl, root } = readSettings();

export default defineConfig({
  site: siteUrl ?? 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  markdown: {
    syntaxHighlight: false,
    // Astro's default processor cannot be taught the dialect of the content
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [...dialect, remarkSourcePlaces, remarkExplicitIds],
      rehypePlugins: [
        [rehypeTerms, { termsOf: markedTerms(root) }],
        rehypeAddedTitles,
        rehypeAnchors,
        rehypeFootnotes,
        [rehypeBase, { base }],
      ],
      remarkRehype: {
        footnoteLabel: '각주',
        footnoteLabelProperties: {},
        footnoteBackLabel: (index, again) =>
          `본문의 ${index + 1}번 각주 자리${again > 1 ? ` (${again}번째)` : ''}로 돌아가기`,
      },
    }),
  },
  integrations: [mdx(), watchContent(), searchOfLastBuild()],
  experimental: { contentIntellisense: true, incrementalBuild: true },
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
