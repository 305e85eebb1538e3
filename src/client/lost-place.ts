/** Asks what has become of a place or words that the address names and the page does not have. */
export function seekLostPlace(): void {
  const seek = (address: string) => {
    const { hash } = location;
    if (/:~:/.test(address) || (hash && !document.getElementById(hash.slice(1))))
      import('./lost/seek.ts').then(
        ({ seekPlace }) => seekPlace(address),
        () => undefined,
      );
  };
  addEventListener('hashchange', ({ newURL }) => seek(newURL));
  // the words that an address leads to are kept from scripts everywhere but there
  seek(performance.getEntriesByType('navigation')[0]?.name ?? '');
}
