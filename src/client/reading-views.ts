/** The link to the other way of reading leads to the same answer or question, where one is being read. */
export function keepPlaceInOtherView(): void {
  document.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('[data-reading-view]');
    // an answer has the same id in both; a voice or a question is in one of them only
    if (link && /-q\d|^#talk-\d-/.test(location.hash)) link.hash = location.hash;
  });
}
