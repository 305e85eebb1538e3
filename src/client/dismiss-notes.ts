/** Esc hides a note that is shown by pointing alone; the next place pointed at may show its own. */
export function dismissNotes(): void {
  const { dataset } = document.documentElement;
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    dataset.notes = 'hidden';
    addEventListener('pointerover', showAgain);
  });
  const showAgain = ({ target }: PointerEvent) => {
    if ((target as Element).closest('.term, .note, .definition')) return;
    delete dataset.notes;
    removeEventListener('pointerover', showAgain);
  };
}
