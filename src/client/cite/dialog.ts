/** The dialog with the citations of a place: copied by a button each, kept as files where a program reads them. */
import { copyText } from '#/search/ui/copy-text.ts';
import { element } from '#/search/ui/element.ts';
import { type Cited, citationRecord, citedTitle } from '#/text/citation-file.ts';
import { putOnClipboard } from '../table/clipboard.ts';
import { dataForms, type Form, textForms, textOf, withQuote } from './forms.ts';

interface Options {
  /** words of the place that are cited with it */
  quote: string | undefined;
  /** false where the page's own record was not to be had */
  isWhole: boolean;
}

/** Opens the dialog; it is gone once it is closed, and the focus is back where it was. */
export function citeDialog(cited: Cited, { quote, isWhole }: Options): void {
  const status = element('p', { class: 'cite-status', role: 'status' });
  const tell = (text: string) => {
    status.textContent = text;
  };
  const title = element('h2', { tabindex: '-1', autofocus: '' }, '인용하기');
  const close = button('닫기');
  const lines = (forms: Form[], words?: string) =>
    forms.map((form) => citation(form, words, citationRecord(cited).id, tell));
  const dialog = element(
    'dialog',
    { class: 'cite-dialog', lang: 'ko', 'aria-label': '인용하기', 'data-editorial': '' },
    element('div', { class: 'cite-head' }, title, close),
    element('p', { class: 'cite-place' }, citedTitle(cited)),
    ...(quote ? [element('blockquote', { class: 'cite-quote' }, `“${quote}”`)] : []),
    ...(isWhole
      ? []
      : [element('p', {}, '다른 양식은 지금 불러오지 못했습니다. 닫고 다시 여십시오.')]),
    ...lines(textForms(cited), quote),
    ...(isWhole ? lines(dataForms(cited)) : []),
    status,
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function citation(
  form: Form,
  quote: string | undefined,
  id: string,
  tell: (text: string) => void,
): HTMLElement {
  const { name, hint, runs, file } = form;
  const shown = file
    ? element('pre', { tabindex: '0', role: 'group', 'aria-label': name }, textOf(runs))
    : element('p', { class: 'cite-text' }, ...runs.map(shownRun));
  const copy = button('복사', `복사: ${name}`);
  copy.addEventListener('click', async () => {
    const isCopied = await (file ? copyText(textOf(runs)) : putOnClipboard(withQuote(runs, quote)));
    if (isCopied) tell(`${name} 인용을 복사했습니다.`);
    else {
      getSelection()?.selectAllChildren(shown);
      tell('브라우저가 복사를 막았습니다. 골라 둔 글을 직접 복사하십시오.');
    }
  });
  const acts = element('div', { class: 'cite-acts' }, copy);
  if (file) {
    const keep = button(`.${file.extension} 받기`, `.${file.extension} 받기: ${name}`);
    keep.addEventListener('click', () => {
      download(new Blob([textOf(runs)], { type: file.type }), `${id}.${file.extension}`);
      tell(`${id}.${file.extension} 파일을 받습니다.`);
    });
    acts.append(keep);
  }
  return element(
    'section',
    { class: 'cite-form' },
    element('h3', {}, name, ' ', element('small', {}, hint)),
    acts,
    shown,
  );
}

const shownRun = ({ text, isItalic }: Form['runs'][number]): Node | string =>
  isItalic ? element('i', {}, text) : text;

function button(label: string, name = label): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', ...(name !== label && { 'aria-label': name }) },
    label,
  );
}

function download(blob: Blob, name: string): void {
  const link = element('a', { href: URL.createObjectURL(blob), download: name });
  link.click();
  // the browser has the file by the next turn
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
