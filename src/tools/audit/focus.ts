/** What has the focus: is it seen, is it reached, in which order? */
import type { Page } from 'playwright-core';

/** What is wrong, and at how many stops that was looked for. */
export interface Walk {
  faults: string[];
  stops: number;
}

/** Gives a page the function that says what of an element is seen, as `window.audit`. */
export const watchFocus = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    /** Some of it must be seen (WCAG 2.4.11): is any point of any of its boxes its own? */
    const isSeen = (element: Element) =>
      [...element.getClientRects()].some((box) => {
        // what is larger than the window is looked at where it is in it
        const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
        const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
        if (left >= right || top >= bottom) return false;
        return [0.1, 0.5, 0.9].some((down) =>
          [0.1, 0.5, 0.9].some((along) => {
            const x = left + (right - left) * along;
            const over = document.elementFromPoint(x, top + (bottom - top) * down);
            return over !== null && (element.contains(over) || over.contains(element));
          }),
        );
      });
    const coverOf = (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const over = document.elementFromPoint(left + width / 2, top + height / 2);
      return over ? `by ${over.outerHTML.slice(0, 60)}` : `out of the window at ${Math.round(top)}`;
    };
    const isMarked = (element: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    const nameOf = (element: Element) => element.outerHTML.slice(0, 110);
    /** What the Tab key stops at, in order; radio buttons of one name are one stop. */
    const stops = () => {
      const groups = new Set<string>();
      return [
        ...document.querySelectorAll<HTMLElement>(
          'a[href], button, input, select, textarea, summary, [tabindex]',
        ),
      ].filter((element) => {
        if (element.tabIndex < 0 || element.matches(':disabled')) return false;
        if (!element.checkVisibility({ visibilityProperty: true })) return false;
        if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
        const isFirst = !groups.has(element.name);
        groups.add(element.name);
        return isFirst;
      });
    };
    const walked: { element: Element; faults: string[] }[] = [];
    /** Looks at what has the focus, before the next key is heard. */
    const look = () => {
      const element = document.activeElement;
      if (!element || element === document.body || element === walked.at(-1)?.element) return;
      const faults = [
        ...(isSeen(element) ? [] : [`covered ${coverOf(element)}: ${nameOf(element)}`]),
        ...(isMarked(element) ? [] : [`no outline: ${nameOf(element)}`]),
      ];
      walked.push({ element, faults });
    };
    addEventListener('keydown', look, { capture: true });
    Object.assign(window, { audit: { isSeen, coverOf, nameOf, stops, walked } });
  });

/** What `watchFocus` gives. */
interface Watched {
  isSeen(element: Element): boolean;
  coverOf(element: Element): string;
  nameOf(element: Element): string;
  stops(): HTMLElement[];
  walked: { element: Element; faults: string[] }[];
}

/** Opens every fold of a page. */
export const openFolds = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

/** The whole report on one page has thousands, all of a kind: so many of them are looked at. */
const MOST_STOPS = 1000;

/** Gives every stop the focus, and finds those that something lies over. */
export const coveredStops = (page: Page): Promise<Walk> =>
  page.evaluate(async (most) => {
    const { stops, isSeen, coverOf, nameOf } = (window as unknown as { audit: Watched }).audit;
    scrollTo(0, 0);
    const all = stops().slice(0, most);
    const faults: string[] = [];
    for (const element of all) {
      element.focus();
      if (isSeen(element)) continue;
      // what gives way has heard of it in the next frame
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      if (!isSeen(element)) faults.push(`${coverOf(element)}: ${nameOf(element)}`);
    }
    scrollTo(0, 0);
    (document.activeElement as HTMLElement | null)?.blur();
    return { faults, stops: all.length };
  }, MOST_STOPS);

/** Walks through a page with the Tab key: all stops, once, in order, each seen and marked. */
export async function walkByTab(page: Page): Promise<Walk> {
  const count = await page.evaluate(() => {
    const { audit } = window as unknown as { audit: Watched };
    audit.walked.length = 0;
    // where the walk begins: before all else
    document.documentElement.tabIndex = -1;
    document.documentElement.focus();
    document.documentElement.removeAttribute('tabindex');
    scrollTo(0, 0);
    return audit.stops().length;
  });
  // one more, and the last is looked at when another key comes
  const presses = Math.min(count, MOST_STOPS) + 2;
  for (let i = 0; i < presses; i++) await page.keyboard.press('Tab');
  return page.evaluate((most) => {
    const { walked, stops, nameOf } = (window as unknown as { audit: Watched }).audit;
    const expected = stops().slice(0, most);
    const known = new Set<Element>(expected);
    const seen = new Set(walked.map(({ element }) => element));
    const missed = expected.filter((element) => !seen.has(element));
    const order = [...seen].filter((element) => known.has(element));
    const strayed = order.find((element, i) => element !== expected[i]);
    return {
      faults: [
        ...walked.flatMap(({ faults }) => faults),
        ...missed.map((element) => `not reached: ${nameOf(element)}`),
        ...(missed.length === 0 && strayed ? [`out of order: ${nameOf(strayed)}`] : []),
      ],
      stops: expected.length,
    };
  }, MOST_STOPS);
}
