/** Opens the annex whose heading the address names, and what is folded around any other place. */
export function openAnnexes(): void {
  const open = () => {
    const target = document.getElementById(location.hash.slice(1));
    const annex = target?.closest('.heading')?.nextElementSibling;
    if (annex?.matches('.annex')) {
      annex.setAttribute('open', '');
      // from now on the reader decides, not the address
      annex.setAttribute('data-opened', '');
    }
    // browsers that do not open folds by themselves
    const around = target?.parentElement?.closest('details:not([open])');
    if (!around) return;
    around.setAttribute('open', '');
    target?.scrollIntoView();
  };
  addEventListener('hashchange', open);
  open();
}
