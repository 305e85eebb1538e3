import type { MarkedTerm, MarkedTerms } from '#/markdown/rehype-terms.ts';
import type { Term } from '#/schemas/term.ts';
import { termAddress } from '#/text/alphabet.ts';
import { lettersOnly, withoutSpaces } from '#/text/fold.ts';
import { nameTest, wordsAround } from '#/text/name-pattern.ts';
import { textIndex } from '#/text/text-index.ts';
import type { Shared } from './shared.ts';
import { homesOf } from './term-domains.ts';

type Names = Pick<Shared, 'terms' | 'organizations'>;

/** Shorter forms are everyday words or parts of others; longer ones would not fit a line of a phone. */
const FORM_LENGTH = { least: 2, most: 14 };

/** The terms of an edition, each with the longer words that it is part of. */
interface Glossary {
  isAtHome: ReturnType<typeof homesOf>;
  entries: { term: Term; around: string[] }[];
  /** what was made of them for each page */
  pages: Map<string, MarkedTerms>;
}

/** One glossary is looked for in many pages. */
const known = new WeakMap<Names, Glossary>();

/**
 * The terms whose use in the prose of a page gets a note.
 *
 * @param edition the edition that the page belongs to
 * @param path the page's address
 * @returns the same for the same edition and page
 */
export function markedTerms(edition: Names, path: string): MarkedTerms {
  const glossary = known.get(edition) ?? glossaryOf(edition);
  known.set(edition, glossary);
  const marks = glossary.pages.get(path) ?? marksOf(glossary, path);
  glossary.pages.set(path, marks);
  return marks;
}

function glossaryOf(names: Names): Glossary {
  const terms = [...names.terms];
  const organizations = [...names.organizations].flatMap((o) => formsOf({ ...o, term: o.name }));
  const forms = new Map(terms.map((term) => [term, longForms(term)]));
  const others = [
    ...new Set([...organizations, ...terms.flatMap((term) => forms.get(term) ?? [])]),
  ];
  const othersWith = textIndex(others.map(withoutSpaces));
  const entries = terms.map((term) => {
    const marked = markedForms(term);
    const own = new Set(forms.get(term));
    const holding = new Set(marked.map(withoutSpaces).flatMap(othersWith));
    const words = [...holding].flatMap((number) => others[number] ?? []);
    const around = wordsAround(
      marked,
      words.filter((word) => !own.has(word)),
    );
    return { term, around: [...term.notIn, ...around] };
  });
  return { entries, isAtHome: homesOf(terms), pages: new Map() };
}

function marksOf({ entries, isAtHome }: Glossary, path: string): MarkedTerms {
  const [, , domain = ''] = path.split('/');
  const here = entries.filter(({ term }) => isAtHome(term, domain) && !term.except.includes(path));
  const terms = here.map(({ term }): MarkedTerm => {
    const except = term.except
      .filter((address) => address.startsWith(`${path}#`))
      .map((address) => address.slice(path.length + 1));
    return { id: term.id, address: termAddress(term), forms: markedForms(term), except };
  });
  const forms = new Set(terms.flatMap((term) => term.forms));
  const around = new Set(here.flatMap((entry) => entry.around));
  return { terms, passedOver: [...around].filter((word) => !forms.has(word)) };
}

interface Forms {
  term: string;
  english?: string | undefined;
  abbreviation?: string | undefined;
  aliases: readonly string[];
}

const formsOf = ({ term, english, abbreviation, aliases }: Forms): string[] =>
  [term, english, abbreviation, ...aliases].filter((form) => form !== undefined);

/** The term and its abbreviation, however they are spaced and dotted: 산학연, 산·학·연. */
function markedForms({ term, abbreviation, aliases }: Forms): string[] {
  const own = [term, abbreviation ?? ''];
  const names = own.map(lettersOnly);
  return [...own, ...aliases.filter((alias) => names.includes(lettersOnly(alias)))].filter(
    (form) => form.length >= FORM_LENGTH.least && form.length <= FORM_LENGTH.most,
  );
}

/** The forms that are more than the term with a word before or behind: “하이니켈 양극재” is 하이니켈. */
function longForms(term: Forms): string[] {
  const marked = markedForms(term);
  const hasMarked = nameTest(marked);
  return formsOf(term).filter((form) => marked.includes(form) || !hasMarked(form));
}
