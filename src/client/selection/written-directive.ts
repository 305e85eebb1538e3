/**
 * What an address says behind `#:~:` to lead to words: `text=prefix-,start,end,-suffix`. Each is a text
 * that lies in one block and begins and ends with a word.
 */

/** The texts of a directive. */
export interface Directive {
  start: string;
  end?: string;
  prefix?: string;
  suffix?: string;
}

/** The directive as it stands in an address. */
export function formatDirective({ prefix, start, end, suffix }: Directive): string {
  const texts = [
    prefix && `${part(prefix)}-`,
    part(start),
    end && part(end),
    suffix && `-${part(suffix)}`,
  ];
  return `text=${texts.filter(Boolean).join(',')}`;
}

/** A hyphen, a comma and `&` have a meaning of their own there. */
const part = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/** Reads the first directive of a fragment; undefined where there is none. */
export function parseDirective(fragment: string): Directive | undefined {
  const [, written] = /:~:(?:.*&)?text=([^&]*)/.exec(fragment) ?? [];
  if (!written) return undefined;
  const texts = written.split(',');
  const prefix = texts[0]?.endsWith('-') ? texts.shift()?.slice(0, -1) : undefined;
  const suffix = texts.at(-1)?.startsWith('-') ? texts.pop()?.slice(1) : undefined;
  const [start, end] = texts;
  if (!start) return undefined;
  try {
    return {
      start: decodeURIComponent(start),
      ...(end && { end: decodeURIComponent(end) }),
      ...(prefix && { prefix: decodeURIComponent(prefix) }),
      ...(suffix && { suffix: decodeURIComponent(suffix) }),
    };
  } catch {
    return undefined;
  }
}
