import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { ownCopies } from './src/dev/own-copies.ts';
import { plainImports } from './src/dev/plain-imports.ts';
import { searchOfLastBuild } from './src/dev/search-of-last-build.ts';
import { twins } from './src/dev/twins.ts';
import { watchContent } from './src/dev/watch-content.ts';
import { readSettings } from './src/settings.ts';

const { base, siteUrl } = readSettings();

export default defineConfig({
  ...(siteUrl && { site: siteUrl }),
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
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), watchContent(), searchOfLastBuild(), twins()],
  experimental: { contentIntellisense: true },
  vite: {
    plugins: [plainImports(), ownCopies()],
    build: {
      // an inline script costs the page its hash and those of all others, half a kilobyte
      assetsInlineLimit: (file) => (/\.[jt]s$/.test(file) ? false : undefined),
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
