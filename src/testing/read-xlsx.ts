import { unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';

/** A cell of a sheet as its XML has it. */
export interface ReadCell {
  /** the words of a text; the number of a number, percentage or day as Excel keeps it */
  value: string | number;
  /** format of a number; undefined for a text */
  format: string | undefined;
}

/** A sheet of a workbook by the addresses of its cells: `A1`. */
export interface ReadSheet {
  name: string;
  cells: ReadonlyMap<string, ReadCell>;
  /** ranges of merged cells */
  merged: string[];
  hasFrozenRow: boolean;
}

/** The sheets of an XLSX file, read from its XML. */
export function readXlsx(bytes: Uint8Array): ReadSheet[] {
  const files = unzipSync(bytes);
  const xml = (path: string) => {
    const file = files[path];
    if (!file) throw new Error(`${path} is missing`);
    return new DOMParser().parseFromString(new TextDecoder().decode(file), 'text/xml');
  };
  const strings = [...xml('xl/sharedStrings.xml').querySelectorAll('si')].map(
    (si) => si.textContent ?? '',
  );
  const styles = xml('xl/styles.xml');
  const formats = new Map(
    [...styles.querySelectorAll('numFmt')].map((format) => [
      format.getAttribute('numFmtId'),
      format.getAttribute('formatCode') ?? '',
    ]),
  );
  const formatOf = [...styles.querySelectorAll('cellXfs xf')].map((style) =>
    formats.get(style.getAttribute('numFmtId')),
  );
  return [...xml('xl/workbook.xml').querySelectorAll('sheet')].map((sheet, i) => {
    const page = xml(`xl/worksheets/sheet${i + 1}.xml`);
    const cells = [...page.querySelectorAll('c')].flatMap((cell): [string, ReadCell][] => {
      const written = cell.querySelector('v')?.textContent;
      if (written === null || written === undefined) return [];
      const isText = cell.getAttribute('t') === 's';
      return [
        [
          cell.getAttribute('r') ?? '',
          isText
            ? { value: strings[Number(written)] ?? '', format: undefined }
            : { value: Number(written), format: formatOf[Number(cell.getAttribute('s'))] },
        ],
      ];
    });
    return {
      // the parser leaves attributes as they are written
      name: (sheet.getAttribute('name') ?? '').replaceAll('&amp;', '&'),
      cells: new Map(cells),
      merged: [...page.querySelectorAll('mergeCell')].map((one) => one.getAttribute('ref') ?? ''),
      hasFrozenRow: page.querySelector('pane[state=frozen]') !== null,
    };
  });
}
