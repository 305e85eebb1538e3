import type { Reference } from '#/schemas/reference.ts';

/** The parts of a reference as printed: who and when, title, container, the host of its address. */
export function referenceParts({ author, date, title, container, url }: Reference) {
  const lead = [author, date && `(${date})`].filter(Boolean).join('');
  return {
    lead: lead && `${lead}, `,
    title,
    container: container ? `, ${container}` : '',
    host: url && new URL(url).hostname.replace(/^www\./, ''),
  };
}

/** A reference in one line. */
export function referenceLine(reference: Reference): string {
  const { lead, title, container, host } = referenceParts(reference);
  return `${lead}${title}${container}${host ? `. ${host}` : ''}`;
}
