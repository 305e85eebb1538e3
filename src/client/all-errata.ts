import { tellBehind } from './tell-behind.ts';

const KEY = 'all-errata';

/** The switch at the end of a document that marks all its errata; the choice holds for all documents. */
export function markAllErrata(): void {
  const box = document.querySelector<HTMLInputElement>('#all-errata');
  if (!box) return;
  const mark = async () => {
    try {
      const { markCorrected } = await import('./corrected-words.ts');
      markCorrected(box.checked);
    } catch {
      // without a network, or after a new edition; what was chosen another day is not spoken of
      if (document.activeElement === box)
        tellBehind(
          box.labels?.[0] ?? box,
          '표시할 파일을 읽지 못했습니다. 쪽을 새로 고쳐 보십시오.',
        );
    }
  };
  try {
    // one that was quicker than this script has chosen
    box.checked ||= localStorage.getItem(KEY) !== null;
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
