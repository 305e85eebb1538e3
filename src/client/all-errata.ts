const KEY = 'all-errata';

/** The switch at the end of a document that marks all its errata; the choice holds for all documents. */
export function markAllErrata(): void {
  const box = document.querySelector<HTMLInputElement>('#all-errata');
  if (!box) return;
  const mark = async () => {
    const { markCorrected } = await import('./corrected-words.ts');
    markCorrected(box.checked);
  };
  try {
    box.checked = localStorage.getItem(KEY) !== null;
  } catch {
    // nothing is remembered
  }
  if (box.checked) mark();
  box.addEventListener('change', () => {
    mark();
    try {
      if (box.checked) localStorage.setItem(KEY, '');
      else localStorage.removeItem(KEY);
    } catch {
      // the choice holds for this page only
    }
  });
}
