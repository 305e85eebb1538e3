import type { Plugin } from 'vite';

const MARKER = /,\s*__VITE_PRELOAD__(?:,\s*import\.meta\.url)?/g;
const HELPER = /import\s*\{\s*\w+ as (\w+)\s*\}\s*from\s*["'][^"']*preload-helper[^"']*["'];?/;

/**
 * Leaves dynamic imports as they stand. Vite wraps each in a helper, 0.8 KB on every page, that loads
 * what the module needs besides: style sheets, which `styles/load-sheet.ts` loads here, and further
 * scripts, which the browser finds.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  apply: 'build',
  enforce: 'post',
  renderChunk: (code) =>
    HELPER.test(code)
      ? {
          code: code.replace(HELPER, 'const $1 = (load) => load();').replace(MARKER, ''),
          map: null,
        }
      : null,
});
