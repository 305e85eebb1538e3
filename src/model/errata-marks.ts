import type { Edition } from '#/content/edition.ts';
import type { ErratumKind } from '#/schemas/erratum.ts';
import { erratumNoteId } from '#/text/frame-ids.ts';
import { type ErratumAt, keptOf } from './errata.ts';
import { once } from './once.ts';

/** The mark of words that stand as printed though they are doubtful, in their document. */
export interface ErratumMark {
  /** id of its note at the end of the page */
  id: string;
  /** by which mark and note find each other on paper */
  number: number;
}

const marksByDocument = once((edition: Edition) => {
  const marks = new Map<ErratumAt, ErratumMark>();
  for (const { id: document } of edition.documents) {
    const times = new Map<string, number>();
    keptOf(edition, document).forEach((found, i) => {
      const time = (times.get(found.erratum.id) ?? 0) + 1;
      times.set(found.erratum.id, time);
      const id = erratumNoteId(found.erratum.id);
      marks.set(found, { id: time === 1 ? id : `${id}-${time}`, number: i + 1 });
    });
  }
  return marks;
});

/** The mark of an erratum at a place; undefined for one whose words are not marked. */
export const markOf = (edition: Edition, found: ErratumAt): ErratumMark | undefined =>
  marksByDocument(edition).get(found);

/** What misleads nobody: the words are marked only for those who check them. */
const QUIET: ReadonlySet<ErratumKind> = new Set(['spelling', 'punctuation', 'inconsistent']);

/** True where a reader is to be told that what stands there is in doubt. */
export const isInDoubt = ({ erratum }: ErratumAt): boolean => !QUIET.has(erratum.kind);
