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
 */
export function spellOutSigns(main: Element): void {
  const notes: Notes = new Map();
  const byNumber = new Map<string, string>();
  for (const list of findAll(main, isListOfNotes))
    for (const note of findAll(list, ({ tagName }) => tagName === 'li')) {
      const { id, value } = note.properties;
      const name = hasClass(list, 'errata-notes')
        ? DOUBT + String(id).slice(NOTE.length)
        : footnoteName(id);
      byNumber.set(String(value), name);
      notes.set(name, note.children.filter(isNoPlace));
    }
  rewrite(main, (sign) => {
    const { dataFootnoteRef, dataFootnoteBackref } = sign.properties;
    if (isListOfNotes(sign) || dataFootnoteBackref !== undefined) return [];
    if (hasClass(sign, 'changed-sign')) return [text(' ≠ ')];
    const name = nameOfSign(sign, byNumber, notes);
    if (!name) return [sign];
    const words = dataFootnoteRef === undefined ? sign.children : [];
    return [...words, element('data', { dataNote: name })];
  });
  for (const [name, words] of notes) {
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

const footnoteName = (id: unknown): string => String(id).replace(/^#?user-content-fn-/, '');
