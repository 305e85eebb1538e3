/** Asks what has become of a place that the address names and the page does not have. */
export function seekLostPlace(): void {
  const seek = () => {
    const { hash } = location;
    if (hash && !document.getElementById(hash.slice(1)))
      import('./lost/seek.ts').then(
        ({ seekPlace }) => seekPlace(),
        () => undefined,
      );
  };
  addEventListener('hashchange', seek);
  seek();
}
