import { once } from '#/text/once.ts';
import type { TermNote } from '#/text/term-note.ts';
import { idOf, pageOf, wordsOf } from './pages.ts';

const TIME_LIMIT = 5000;

/**
 * What a note says.
 *
 * @param link the word or sign
 * @returns undefined when it cannot be had
 */
export async function noteText(link: HTMLAnchorElement): Promise<Node[] | undefined> {
  if (link.classList.contains('term')) return ofTerm(link);
  const entry = (await pageOf(link))?.getElementById(idOf(link));
  return entry ? wordsOf(entry) : undefined;
}

/** The edition's file of the page of the glossary on which the term stands. */
async function ofTerm(link: HTMLAnchorElement): Promise<Node[] | undefined> {
  const folder = link.closest<HTMLElement>('[data-terms]')?.dataset.terms;
  const part = link.pathname.split('/').at(-2);
  const notes = folder ? await termsIn(`${folder}${part}.json`) : undefined;
  const note = notes?.[idOf(link)];
  if (!note) return undefined;
  const more = document.createElement('a');
  more.href = link.href;
  more.textContent = '용어집에서 보기';
  return [
    ...note.flatMap(([sentences, by]) => [text(`${sentences} `), small(`(${by})`), text(' ')]),
    more,
  ];
}

/** The file of a page of the glossary; one that could not be had is asked for again. */
const termsIn = once(load);

async function load(address: string): Promise<Record<string, TermNote>> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), TIME_LIMIT);
  try {
    const response = await fetch(address, { signal: controller.signal });
    if (!response.ok) throw new Error(String(response.status));
    return await response.json();
  } finally {
    clearTimeout(timer);
  }
}

const text = (words: string) => document.createTextNode(words);

function small(words: string): HTMLElement {
  const element = document.createElement('small');
  element.textContent = words;
  return element;
}
