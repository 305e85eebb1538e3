/** How tables lie on a screen; each function runs within the page and names what is wrong. */
import type { Page } from 'playwright-core';

/** Opens all that is folded. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

/** Words of cells that a line end divides between two letters. */
export const brokenWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const letter = /[\p{L}\p{N}]/u;
    for (const cell of document.querySelectorAll('figure.table :is(th, td)')) {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest('[popover], [data-editorial], .visually-hidden')) continue;
        const text = node.textContent ?? '';
        const range = document.createRange();
        const tops = (from: number, to: number) => {
          range.setStart(node as Text, from);
          range.setEnd(node as Text, to);
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        };
        for (const { 0: word, index } of text.matchAll(/\S+/g)) {
          if (tops(index, index + word.length).size < 2) continue;
          for (let at = index + 1; at < index + word.length; at++) {
            const isBreak =
              letter.test(text[at - 1] ?? '') &&
              letter.test(text[at] ?? '') &&
              tops(at - 1, at + 1).size > 1;
            if (isBreak)
              faults.push(
                `${cell.closest('figure')?.id}: ${text.slice(index, at)}/${text.slice(at, index + word.length)}`,
              );
          }
        }
      }
    }
    return faults;
  });

/** Tables that run over their place, over menus, or out of the window. */
export const strayTables = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const faults = root.scrollWidth > root.clientWidth ? ['the page scrolls sideways'] : [];
    const menu = document.querySelector('.report-nav');
    for (const figure of document.querySelectorAll('figure.table')) {
      const table = figure.querySelector('table');
      const place = figure.querySelector('.table-scroll');
      if (!table || !place) continue;
      const scrolls = getComputedStyle(place).overflowX !== 'visible';
      const box = table.getBoundingClientRect();
      const say = (what: string) => faults.push(`${figure.id}: ${what}`);
      if (!scrolls && box.right > place.getBoundingClientRect().right + 1)
        say('is wider than its place, and does not scroll');
      if (!scrolls && box.right > root.clientWidth) say('is out of the window');
      const menuBox = menu?.checkVisibility() ? menu.getBoundingClientRect() : undefined;
      if (menuBox && menuBox.width > 0 && box.left < menuBox.right && menuBox.left < box.left)
        say('lies over the menu');
      const isReached = place.getAttribute('tabindex') === '0';
      if (place.scrollWidth > place.clientWidth + 1 && !isReached)
        say('scrolls out of the reach of keys');
      if (place.scrollHeight > innerHeight && scrolls && place.clientHeight > innerHeight)
        say('scrolls in a place higher than the window');
    }
    return faults;
  });

/** Scrolls through the tables that are higher than `least`, and looks where their headers are. */
export const lostHeaders = (page: Page, least: number): Promise<string[]> =>
  page.evaluate(async (least) => {
    const faults: string[] = [];
    const frame = () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const bar = document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0;
    const contents = document.querySelector('aside.contents');
    for (const figure of document.querySelectorAll('figure.table')) {
      const [place, head] = [figure.querySelector('.table-scroll'), figure.querySelector('thead')];
      const body = figure.querySelector('tbody');
      if (
        !place ||
        !head ||
        !body ||
        (head.parentElement && head.parentElement.clientHeight < least)
      )
        continue;
      const scrolls = getComputedStyle(place).overflowY !== 'visible';
      if (scrolls) place.scrollTop = place.scrollHeight / 2;
      const box = place.getBoundingClientRect();
      const middle = scrolls ? box.top - bar - 20 : (box.top + box.bottom) / 2 - bar - 60;
      scrollBy({ top: middle, behavior: 'instant' });
      await frame();
      const edge = scrolls ? place.getBoundingClientRect().top : bar;
      const top = head.getBoundingClientRect().top;
      const isPassed = body.getBoundingClientRect().top < edge;
      if (isPassed && Math.abs(top - edge) > 2)
        faults.push(`${figure.id}: its header is at ${top}, not at ${edge}`);
      const { left, width, height } = head.getBoundingClientRect();
      const seen = document.elementFromPoint(left + Math.min(20, width / 2), top + height / 2);
      if (isPassed && !head.contains(seen))
        faults.push(`${figure.id}: its header is covered by ${seen?.outerHTML.slice(0, 60)}`);
      if (scrolls) {
        place.scrollLeft = place.scrollWidth;
        await frame();
        const name = [...figure.querySelectorAll('.row-name')].find(
          (th) => th.getBoundingClientRect().bottom > edge + height,
        );
        const start =
          name && name.getBoundingClientRect().left - place.getBoundingClientRect().left;
        if (place.scrollLeft > 0 && (start === undefined || start < -2))
          faults.push(`${figure.id}: the names of its rows are gone`);
      }
      const table = figure.querySelector('table')?.getBoundingClientRect();
      const aside = contents?.getBoundingClientRect();
      if (
        table &&
        aside &&
        aside.width > 0 &&
        table.right > aside.left + 1 &&
        table.top < aside.bottom &&
        aside.top < table.bottom
      ) {
        if (contents && Number(getComputedStyle(contents).opacity) > 0)
          faults.push(`${figure.id}: lies over the contents of the page`);
      }
    }
    return faults;
  }, least);

/** The last rows of each part that are led to and lie below something: headers, or the bar of the site. */
export const coveredRows = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const faults: string[] = [];
    for (const body of document.querySelectorAll('figure.table tbody')) {
      // above the first row there is nothing but the headers
      const row = body.lastElementChild as HTMLTableRowElement;
      location.hash = `#${row.id}`;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const cell = row.cells[0]?.getBoundingClientRect() ?? new DOMRect();
      const seen = document.elementFromPoint(cell.left + 12, cell.top + 8);
      if (!row.contains(seen))
        faults.push(`${row.id} is covered by ${seen?.outerHTML.slice(0, 80)}`);
    }
    return faults;
  });
