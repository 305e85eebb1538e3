/* What is used of citation-js, which comes without types. */

declare module '@citation-js/core' {
  export class Cite {
    /** What was read, as CSL-JSON. */
    readonly data: readonly Record<string, unknown>[];
    /** @param record CSL-JSON, BibTeX or RIS */
    constructor(record: object | string);
    format(
      name: 'bibliography',
      options: { template: string; lang: string; format: 'html' },
    ): string;
    format(
      name: 'bibtex',
      options: { format: 'object' },
    ): { type: string; label: string; properties: Record<string, string> }[];
    format(name: 'ris', options: { format: 'object' }): Record<string, string | string[]>[];
  }
  interface Register {
    add(name: string, csl: string): void;
  }
  export const plugins: {
    config: {
      get(name: '@csl'): { styles: Register; locales: Register };
      get(name: '@bibtex'): {
        format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
      };
    };
  };
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
