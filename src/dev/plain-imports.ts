import type { Plugin } from 'vite';

const MARKER = /,\s*__VITE_PRELOAD__(?:,\s*import\.meta\.url)?/g;
const HELPER = /import\s*\{\s*\w+ as (\w+)\s*\}\s*from\s*["'][^"']*preload-helper[^"']*["'];?/;
const IMPORT = '(import\\([^()]+\\))';
/** What is handed to the helper: an import, or one of which some names are taken. */
const LOAD = `(?:\\(\\)\\s*=>\\s*${IMPORT}|async\\s*\\(\\)\\s*=>\\s*\\{\\s*(?:const|let)\\s*\\{[^{}]*\\}\\s*=\\s*await ${IMPORT};?\\s*return\\s*\\{[^{}]*\\};?\\s*\\})`;

/**
 * Leaves dynamic imports as they stand. Vite wraps each in a helper, 0.8 KB on every page, that loads
 * what the module needs besides: style sheets, which `styles/load-sheet.ts` loads here, and further
 * scripts, which the browser finds.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  apply: 'build',
  enforce: 'post',
  renderChunk(code) {
    const [imported, helper] = HELPER.exec(code) ?? [];
    if (!imported || !helper) return null;
    const call = new RegExp(`\\b${helper}\\(${LOAD}\\)`, 'g');
    const plain = code
      .replace(imported, '')
      .replace(MARKER, '')
      .replace(call, (_, whole: string, some: string) => whole ?? some);
    if (new RegExp(`\\b${helper}\\(`).test(plain))
      this.error(
        `Vite wraps an import in another way than src/dev/plain-imports.ts knows: ${plain}`,
      );
    return { code: plain, map: null };
  },
});
