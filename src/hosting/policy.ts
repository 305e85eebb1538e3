import { TRUSTED_TYPES } from '#/text/trusted-types.ts';

/** What inline scripts and styles the pages of a site have: CSP sources, `'sha256-…'`, in order. */
export interface Inline {
  script: readonly string[];
  style: readonly string[];
}

/** The policy that a page has in itself (text/lean-policy.ts). */
const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

/**
 * Gathers what the pages of a site allow themselves.
 *
 * @param heads the beginnings of pages, or the texts of other policies in such tags
 */
export function inlineOf(heads: Iterable<string>): Inline {
  const found = { script: new Set<string>(), style: new Set<string>() };
  for (const head of heads) {
    const [, policy = ''] = META.exec(head) ?? [];
    for (const kind of ['script', 'style'] as const)
      for (const source of sourcesOf(policy, kind)) found[kind].add(source);
  }
  return { script: [...found.script].sort(), style: [...found.style].sort() };
}

/** The inline texts that a policy allows. */
export const inlineOfPolicy = (policy: string): Inline => ({
  script: sourcesOf(policy, 'script'),
  style: sourcesOf(policy, 'style'),
});

function sourcesOf(policy: string, kind: 'script' | 'style'): string[] {
  const [directive = ''] = new RegExp(`${kind}-src [^;]*`).exec(policy) ?? [];
  return directive.match(/'sha256-[^']+'/g) ?? [];
}

/**
 * The policy that a host sends with every answer. A page's own is in force beside it, and narrower: it
 * knows the inline texts of that page alone. What only a host says is who may frame a page, and that no
 * script makes markup of a string but the one that reads other pages.
 *
 * @param inline what any page of the site has
 * @param isFramed true for pages that other sites may show in a frame
 */
export const hostPolicy = (inline: Inline, isFramed: boolean): string =>
  [
    "default-src 'self'",
    ["script-src 'self'", ...inline.script].join(' '),
    ["style-src 'self'", ...inline.style].join(' '),
    "img-src 'self' data:",
    "object-src 'none'",
    // what is framed says where its links lead from
    `base-uri ${isFramed ? "'self'" : "'none'"}`,
    "form-action 'self'",
    `frame-ancestors ${isFramed ? '*' : "'none'"}`,
    "require-trusted-types-for 'script'",
    `trusted-types ${Object.values(TRUSTED_TYPES).join(' ')}`,
  ].join('; ');
