/** Says behind a place's link no more than whether its address has been copied. */
export const tellCopied = (link: Element, isCopied: boolean): void =>
  tellBehind(link, `주소를 복사${isCopied ? '했습니다' : '하지 못했습니다'}.`);

/**
 * Says something in short behind an element, where nothing else can be shown; what was said so before goes.
 *
 * @param place behind which it is said; one that the page no longer has leaves it to the text as a whole
 */
export function tellBehind(place: Element, words: string): void {
  document.querySelector('[data-told]')?.remove();
  const told = document.createElement('span');
  told.role = 'status';
  told.dataset.editorial = '';
  told.dataset.told = '';
  if (place.isConnected) place.after(told);
  else document.querySelector('main')?.prepend(told);
  // what is said must come after what says it, or it is not read out
  setTimeout(() => told.append(` ${words} `), 50);
}
