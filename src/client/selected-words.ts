/** Loads what can be done with words of the text once some are selected. */
export function offerSelectedWords(): void {
  const load = () => {
    if (getSelection()?.isCollapsed !== false) return;
    document.removeEventListener('selectionchange', load);
    import('./selection/bar.ts').then(
      ({ offerSelected }) => offerSelected(),
      () => undefined,
    );
  };
  document.addEventListener('selectionchange', load);
}
