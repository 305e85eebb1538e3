/** Marks in the page's contents the section that is being read. */
export function markCurrentSection(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')].map((a) => [
      decodeURIComponent(a.hash.slice(1)),
      a,
    ]),
  );
  const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  if (headings.length === 0) return;
  const mark = () => {
    // the last heading above a third of the window is the one being read
    const limit = innerHeight / 3;
    const current = headings.findLast((h) => h.getBoundingClientRect().top < limit) ?? headings[0];
    for (const [id, link] of links) {
      if (id === current?.id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' }).observe(
    headings[0] as Element,
  );
  addEventListener('scroll', () => requestAnimationFrame(mark), { passive: true });
}
