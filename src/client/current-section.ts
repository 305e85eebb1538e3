import { keepInView } from './keep-in-view.ts';

/** A line of the contents, and the heading that it leads to. */
interface Line {
  link: HTMLAnchorElement;
  heading: Element;
}

/**
 * Marks in the page's contents the section that is being read: the one that was chosen as long as the
 * reader stays there, otherwise the last whose heading is above the line of reading; none before the first.
 */
export function markCurrentSection(): void {
  const contents = document.querySelector('[data-contents]');
  const lines = contents ? linesOf(contents) : [];
  if (!contents || lines.length === 0) return;
  let chosen: { line: Line; at: number } | undefined;
  let shown: Line | undefined;

  const mark = () => {
    if (chosen && Math.abs(scrollY - chosen.at) > 4) chosen = undefined;
    const limit = readingLine();
    const read = lines.findLast(({ heading }) => heading.getBoundingClientRect().top < limit);
    const current = chosen?.line ?? read;
    if (current === shown) return;
    shown?.link.removeAttribute('aria-current');
    current?.link.setAttribute('aria-current', 'true');
    shown = current;
    const inView = current?.link ?? lines[0]?.link;
    if (contents.parentElement && inView) keepInView(contents.parentElement, inView);
  };
  // the browser has gone to the place by then, as far as the page can be scrolled
  const arrive = () =>
    requestAnimationFrame(() => {
      const target = document.querySelector(':target');
      const line = target && isInWindow(target) && lines.findLast((l) => isAtOrAfter(target, l));
      chosen = line ? { line, at: scrollY } : undefined;
      mark();
    });
  addEventListener('hashchange', arrive);
  addEventListener('pageshow', arrive);
  // a click on the place where one is already changes no address
  contents.addEventListener('click', arrive);
  addEventListener('scroll', () => requestAnimationFrame(mark), { passive: true });
  arrive();
}

const linesOf = (contents: Element): Line[] =>
  [...contents.querySelectorAll('a')].flatMap((link) => {
    const heading = document.getElementById(link.hash.slice(1));
    return heading ? [{ link, heading }] : [];
  });

/**
 * A third down the window. Over the last screen of the page it sinks to the bottom, so that sections
 * that cannot be scrolled further up are each passed.
 */
function readingLine(): number {
  const most = document.documentElement.scrollHeight - innerHeight;
  const from = Math.max(0, most - innerHeight);
  const sunk = most > from ? Math.max(0, (scrollY - from) / (most - from)) : 0;
  return (innerHeight * (1 + 2 * sunk)) / 3;
}

function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top < innerHeight && bottom > 0;
}

const isAtOrAfter = (target: Element, { heading }: Line): boolean =>
  heading === target ||
  Boolean(heading.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING);
