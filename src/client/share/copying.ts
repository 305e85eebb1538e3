import { copyText } from '#/search/ui/copy-text.ts';
import { element } from '#/search/ui/element.ts';

/** Copies, and says what has come of it. */
export interface Copying {
  /** where it is said */
  status: HTMLElement;
  /** where a text stands that could not be copied, chosen so that one key copies it */
  rest: HTMLElement;
  /** copies a text; `what` it is: 주소 */
  copy(what: string, text: string): Promise<void>;
  /** says whether a text has been copied */
  tell(isCopied: boolean, what: string, text: string): void;
}

/** What copies texts for a box, and tells so in it. */
export function copying(): Copying {
  const status = element('p', { class: 'share-status', role: 'status' });
  const rest = element('p', { class: 'share-rest' });
  rest.hidden = true;
  const tell: Copying['tell'] = (isCopied, what, text) => {
    rest.hidden = isCopied;
    rest.textContent = isCopied ? '' : text;
    status.textContent = isCopied
      ? `${what}를 복사했습니다.`
      : `브라우저가 복사를 막았습니다. 아래에 골라 둔 ${what}를 복사하십시오.`;
    if (!isCopied) getSelection()?.selectAllChildren(rest);
  };
  return { status, rest, tell, copy: async (what, text) => tell(await copyText(text), what, text) };
}
