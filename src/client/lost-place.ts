/** Asks what has become of a place that the address names and the page does not have. */
export function seekLostPlace(): void {
  const seek = () => {
    const { hash } = location;
    const [visit] = performance.getEntriesByType('navigation');
    // the words that an address leads to are kept from scripts everywhere but there
    if ((hash && !document.getElementById(hash.slice(1))) || visit?.name.includes(':~:'))
      import('./lost/seek.ts').then(
        ({ seekPlace }) => seekPlace(visit?.name ?? ''),
        () => undefined,
      );
  };
  addEventListener('hashchange', seek);
  seek();
}
