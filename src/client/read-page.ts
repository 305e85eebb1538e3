import { TRUSTED_TYPES } from '#/text/trusted-types.ts';

/** Styles of its own would be those of the page around it, whose policy does not know them. */
const STYLES = /<style\b[^>]*>[\s\S]*?<\/style>/g;

/** What TypeScript does not know of yet, and not every browser. */
interface WithTrustedTypes {
  trustedTypes?: {
    // a string all the same, but one that the browser knows to come from here
    createPolicy(name: string, rules: { createHTML(html: string): string }): typeof rules;
  };
}

const rules = { createHTML: (html: string) => html.replace(STYLES, '') };
const trusted =
  (globalThis as WithTrustedTypes).trustedTypes?.createPolicy(TRUSTED_TYPES.page, rules) ?? rules;

/** Another page of the site as a document of its own, in which nothing runs and nothing is drawn. */
export const readPage = (html: string): Document =>
  new DOMParser().parseFromString(trusted.createHTML(html), 'text/html');
