let told: HTMLElement | undefined;

/**
 * Says something in short behind an element, where nothing else can be shown; what was said so before goes.
 *
 * @param place behind which it is said; one that the page no longer has leaves it to the text as a whole
 */
export function tellBehind(place: Element, words: string): void {
  told?.remove();
  told = document.createElement('span');
  told.role = 'status';
  told.dataset.editorial = '';
  if (place.isConnected) place.after(told);
  else document.querySelector('main')?.prepend(told);
  const box = told;
  // what is said must come after what says it, or it is not read out
  setTimeout(() => box.append(` ${words} `), 50);
}
