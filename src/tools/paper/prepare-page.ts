/** What is done to a page in the browser before it is printed. Each function runs there and knows nothing of this module. */

/** A page as it is going to be printed. */
export interface PaperPage {
  title: string;
  /** its headings in their order, those that are seen */
  headings: string[];
  /** how many tables are seen */
  tables: number;
  /** what would not be whole on paper, in sentences */
  faults: string[];
}

/**
 * Makes links lead out of the file: to the site where its address is known, else they are words alone. Says
 * what the page has, and what is wider than the sheet.
 */
export function preparePage(): PaperPage {
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  const origin = /^https?:/.test(canonical) ? new URL(canonical).origin : undefined;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')) {
    const href = link.getAttribute('href') ?? '';
    const [path, fragment] = href.split('#');
    if (path === location.pathname && fragment) link.setAttribute('href', `#${fragment}`);
    else if (origin) link.setAttribute('href', origin + href);
    else link.removeAttribute('href');
  }
  const seen = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((e) => e.checkVisibility());
  const edge = document.documentElement.clientWidth + 1;
  const wide = seen('table, figure, pre, svg').filter(
    (e) => e.getBoundingClientRect().right > edge,
  );
  return {
    title: document.title,
    headings: seen('h1, h2, h3, h4, h5, h6').map((e) =>
      (e.textContent ?? '').replace(/\s+/g, ' ').trim(),
    ),
    tables: seen('table').length,
    faults: wide.map((e) => {
      const id = e.closest('[id]')?.id ?? '';
      return `“${id}”의 ${e.localName}이(가) 종이보다 넓습니다.`;
    }),
  };
}

/**
 * Makes room for the number of its sheet in each line of contents and lists.
 *
 * @returns the ids that the lines lead to, in their order
 */
export function numberLines(): string[] {
  const lines = document.querySelectorAll('.front-matter li > a[href^="#"]');
  return [...lines].map((link) => {
    const number = document.createElement('span');
    number.className = 'sheet-number';
    number.textContent = '000';
    link.before(number);
    return decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '');
  });
}

/** Writes the numbers of the sheets, in the order of the lines. */
export function setNumbers(numbers: readonly number[]): void {
  document.querySelectorAll('.sheet-number').forEach((place, i) => {
    place.textContent = String(numbers[i]);
  });
}
