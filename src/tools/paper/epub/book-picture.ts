/** Attributes of SVG 2 that are properties of CSS, or have values that SVG 1.1 does not know. */
const NEWER = /\s(paint-order|font-variant)="([^"]*)"/g;
const STYLE = /\sstyle="([^"]*)"/;

/**
 * Makes the SVG of a chart one that EPUBCheck takes: it holds pictures to the schema of SVG 1.1, where
 * what came later may stand in `style` alone. Nothing is drawn otherwise.
 */
export function bookPicture(svg: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(svg);
  return new TextEncoder().encode(text.replace(/<[a-z][^>]*>/gi, withStyle));
}

function withStyle(tag: string): string {
  const declarations = [...tag.matchAll(NEWER)].map(([, name, value]) => `${name}:${value}`);
  if (declarations.length === 0) return tag;
  const style = [...declarations, ...(STYLE.exec(tag)?.slice(1) ?? [])].join(';');
  return tag
    .replace(NEWER, '')
    .replace(STYLE, '')
    .replace(/(?=\s*\/?>$)/, ` style="${style}"`);
}
