import type { Element, ElementContent } from 'hast';
import { erratumNoteId } from '#/text/frame-ids.ts';
import { element, findAll, hasClass, isElement, rewrite, text } from './elements.ts';

const NOTE = erratumNoteId('');
/** Names of footnotes that tell what is doubtful; those of the report keep theirs. */
const DOUBT = '정오-';

type Notes = Map<string, ElementContent[]>;

/**
 * Signs that only style sheets show, numbers of footnotes and marks of doubtful words, become `<data
 * data-note="name">`, and their notes `<aside data-note="name">` at the end of the page. The name of a
 * doubt says that it is one. A cell that differs from the printing before gets its sign as a letter.
 *
 * A doubt whose words the page does not show has no sign to lead to it: it stays in the list of the
 * document's errata, which says how many are footnotes.
 */
export function spellOutSigns(main: Element): void {
  const notes: Notes = new Map();
  const byNumber = new Map<string, string>();
  const used = new Set<string>();
  for (const list of findAll(main, isListOfNotes))
    for (const note of findAll(list, ({ tagName }) => tagName === 'li')) {
      const { id, value } = note.properties;
      const name = hasClass(list, 'errata-notes') ? doubtName(id) : footnoteName(id);
      byNumber.set(String(value), name);
      notes.set(name, note.children.filter(isNoPlace));
    }
  rewrite(main, (sign) => {
    const { dataFootnoteRef, dataFootnoteBackref } = sign.properties;
    if (dataFootnoteBackref !== undefined || sign.properties.dataFootnotes !== undefined) return [];
    if (hasClass(sign, 'errata-notes')) return [sign];
    if (hasClass(sign, 'changed-sign')) return [text(' ≠ ')];
    const name = nameOfSign(sign, byNumber, notes);
    if (!name) return [sign];
    used.add(name);
    const words = dataFootnoteRef === undefined ? sign.children : [];
    return [...words, element('data', { dataNote: name })];
  });
  rewrite(main, (list, parent) =>
    hasClass(list, 'errata-notes') ? withoutNotes(list, parent, used) : [list],
  );
  for (const [name, words] of notes) {
    if (!used.has(name)) continue;
    const note = element('aside', { dataNote: name }, words);
    rewrite(note, (child) => (child.properties.dataFootnoteBackref === undefined ? [child] : []));
    main.children.push(note);
  }
}

const isListOfNotes = (list: Element): boolean =>
  list.properties.dataFootnotes !== undefined || hasClass(list, 'errata-notes');

/** A note repeats the words that it is about; in a file they stand before its number. */
const isNoPlace = (child: ElementContent): boolean =>
  !isElement(child) || !hasClass(child, 'note-place');

/** The note of a sign; undefined for what is none. A list has no notes, and leads to those of its errata. */
function nameOfSign(
  { properties }: Element,
  byNumber: ReadonlyMap<string, string>,
  notes: Notes,
): string | undefined {
  const { href, dataFootnoteRef, dataMark, dataSign, className } = properties;
  if (dataFootnoteRef !== undefined) return footnoteName(href);
  if (!Array.isArray(className) || !/^erratum/.test(String(className[0]))) return undefined;
  const own = byNumber.get(String(dataMark));
  if (own || dataSign === undefined || typeof href !== 'string') return own;
  const name = DOUBT + href.slice(href.indexOf('#') + 1).replace(NOTE, '');
  if (!notes.has(name))
    notes.set(name, [text('인쇄본의 오류로 의심된다: '), element('a', { href }, [text('정오표')])]);
  return name;
}

/** The errata of a document that no sign leads to, beside its others; and how many one does. */
function withoutNotes(
  list: Element,
  { children }: Element,
  used: ReadonlySet<string>,
): ElementContent[] {
  const items = findAll(list, ({ tagName }) => tagName === 'li');
  const left = items.filter(({ properties }) => !used.has(doubtName(properties.id)));
  const noted = items.length - left.length;
  const others = children
    .filter((child) => isElement(child))
    .find((child) => hasClass(child, 'errata-others'));
  others?.children.unshift(...left);
  return [
    ...(noted > 0
      ? [element('p', {}, [text(`${noted}곳은 본문의 그 자리에 각주로 달았다.`)])]
      : []),
    ...(left.length > 0 && !others ? [element('ul', {}, left)] : []),
  ];
}

const doubtName = (id: unknown): string => DOUBT + String(id).slice(NOTE.length);

const footnoteName = (id: unknown): string => String(id).replace(/^#?user-content-fn-/, '');
