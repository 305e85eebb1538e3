/** Changes titles in a PDF as the format provides for: new versions of objects are put behind the old ones. */

/**
 * Gives bookmarks new titles. Chromium joins the lines of a heading without a space, and says a heading
 * at the top of a sheet twice.
 *
 * @param pdf a file as `page.pdf()` of Chromium makes it
 * @param numbers the numbers of the objects of its bookmarks, in their order
 * @param titles their new titles
 */
export function retitled(
  pdf: Uint8Array,
  numbers: readonly string[],
  titles: readonly string[],
): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const [, trailer = ''] =
    /trailer\s*<<([\s\S]*?)>>\s*startxref\s*\d+\s*%%EOF\s*$/.exec(text) ?? [];
  const before = /startxref\s*(\d+)\s*%%EOF\s*$/.exec(text)?.[1] ?? '0';
  let behind = '';
  const entries = numbers.map((number, i) => {
    const body = objectOf(text, number);
    const at = pdf.length + behind.length;
    behind += `${number} 0 obj\n${body.replace(TITLE, `/Title ${hexadecimal(titles[i] ?? '')}`)}\nendobj\n`;
    return `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = pdf.length + behind.length;
  behind += `xref\n${entries.join('')}trailer\n<<${trailer}\n/Prev ${before}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(behind, 'latin1')]);
}

const TITLE = /\/Title (?:<[0-9A-F]*>|\((?:\\.|[^\\)])*\))/;

function objectOf(text: string, number: string): string {
  const begin = `\n${number} 0 obj\n`;
  const at = text.lastIndexOf(begin);
  return text.slice(at + begin.length, text.indexOf('\nendobj', at));
}

/** A text as PDF has it where it is not Latin: UTF-16 with its mark, in hexadecimal. */
const hexadecimal = (text: string): string =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
