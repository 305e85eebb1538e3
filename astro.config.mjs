import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { readTerms } from './src/content/read-terms.ts';
import { rehypeAlignClass } from './src/markdown/rehype-align-class.ts';
import { rehypeAnchors } from './src/markdown/rehype-anchors.ts';
import { rehypeBase } from './src/markdown/rehype-base.ts';
import { rehypeFootnotes } from './src/markdown/rehype-footnotes.ts';
import { rehypeTerms } from './src/markdown/rehype-terms.ts';
import { remarkExplicitIds } from './src/markdown/remark-explicit-ids.ts';
import { searchInDev } from './src/search/dev-server.ts';

const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  experimental: { contentIntellisense: true },
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
    // Astro's default processor strikes `3~5%` through and leaves `**"광물"**은` as it is
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [[remarkGfm, { singleTilde: false }], remarkCjkFriendly, remarkExplicitIds],
      rehypePlugins: [
        [rehypeTerms, { terms: readTerms(process.cwd()) }],
        rehypeAnchors,
        rehypeFootnotes,
        [rehypeBase, { base }],
        rehypeAlignClass,
      ],
      remarkRehype: {
        footnoteLabel: '각주',
        footnoteLabelProperties: {},
        footnoteBackLabel: (index, again) =>
          `본문의 ${index + 1}번 각주 자리${again > 1 ? ` (${again}번째)` : ''}로 돌아가기`,
      },
    }),
  },
  integrations: [mdx(), searchInDev()],
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
