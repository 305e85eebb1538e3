/** The ways to copy a table as it is shown, and what a reader is told of each. */
import { element } from '#/search/ui/element.ts';
import { type Copied, forSpreadsheets, putOnClipboard, readTable } from './clipboard.ts';
import { htmlOf, markdownOf } from './markup.ts';

/** A form in which a table can be copied. */
export interface CopyForm {
  /** what its button says */
  label: string;
  /** the table in that form */
  of(table: HTMLTableElement): Copied;
  /** what is said when it is done */
  done: string;
}

/** The forms in the order of their buttons. */
export const copyForms: readonly CopyForm[] = [
  {
    label: '표 복사(TSV)',
    of: (table) => forSpreadsheets(readTable(table)),
    done: '표를 복사했다. 표 계산 프로그램이나 문서에 표로 붙고, 글로 붙이면 TSV다.',
  },
  {
    label: 'Markdown 복사',
    of: (table) => ({ text: markdownOf(readTable(table)) }),
    done: '표를 Markdown으로 복사했다.',
  },
  {
    label: 'HTML 복사',
    of: (table) => ({ text: htmlOf(table) }),
    done: '표를 HTML로 복사했다.',
  },
];

/**
 * Copies a table; where the browser does not allow it, its text stands selected in `place`, to be taken
 * by hand.
 *
 * @returns what to tell the reader
 */
export async function copyAs(
  form: CopyForm,
  table: HTMLTableElement,
  place: HTMLElement,
): Promise<string> {
  place.querySelector('.table-by-hand')?.remove();
  const copied = form.of(table);
  if (await putOnClipboard(copied)) return form.done;
  const field = element('textarea', {
    class: 'table-by-hand',
    readonly: '',
    rows: '6',
    'aria-label': '복사할 글',
  });
  field.value = copied.text;
  place.append(field);
  field.focus();
  field.select();
  return '브라우저가 복사를 막았다. 위 칸의 글을 골라 두었으니 Ctrl+C(⌘C)로 복사한다.';
}
