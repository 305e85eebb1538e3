import { type DefaultTreeAdapterMap, parse, serializeOuter } from 'parse5';

/** Folder of the scripts that leave files to those who ask for them (`unpacked/fetch.ts`). */
export const FOLDER = '_files/';

/** The path of the script that leaves a file. */
export const scriptOf = (file: string): string => `${FOLDER}${file}.js`;

/**
 * A file as a script that leaves it.
 *
 * @param file path below the site's folder
 * @param content a text, or bytes
 */
export function dataScript(file: string, content: string | Uint8Array): string {
  const left =
    typeof content === 'string' ? content : { base64: Buffer.from(content).toString('base64') };
  // the separators are line ends in older scripts, and of no harm in texts
  const value = JSON.stringify(left).replace(/[\u2028\u2029]/g, (one) =>
    one === '\u2028' ? '\\u2028' : '\\u2029',
  );
  return `(globalThis.reportFiles??={})[${JSON.stringify(file)}]=${value}`;
}

/**
 * What a page shows to those who point at a link that leads to it: title, description, main part.
 *
 * @returns undefined for a page without a main part with an id, which only leads on
 */
export function shownOf(html: string): string | undefined {
  const parts: string[] = [];
  let hasMain = false;
  const walk = (node: DefaultTreeAdapterMap['node']) => {
    if ('tagName' in node) {
      const { tagName, attrs } = node;
      const named = (name: string, value: string) =>
        attrs.some((one) => one.name === name && one.value === value);
      const isMain = tagName === 'main' && named('id', 'main');
      hasMain ||= isMain;
      if (isMain || tagName === 'title' || (tagName === 'meta' && named('name', 'description'))) {
        parts.push(serializeOuter(node));
        return;
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html, { scriptingEnabled: false }));
  return hasMain ? parts.join('') : undefined;
}
