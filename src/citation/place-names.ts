import type { Edition } from '#/content/edition.ts';
import type { Page } from '#/content/pages.ts';
import { chartsOf } from '#/model/charts.ts';
import { type Passage, passagesOf } from '#/model/passages.ts';
import { voiceAt } from '#/model/voices.ts';

/** A place of a page as a citation names it. */
interface CitedPlace {
  id: string;
  /** what stands behind the title of its page */
  name: string;
  /** who speaks there, as printed */
  voice: string | undefined;
}

/** The places of a page: what the print has, and the charts that the edition has drawn of it. */
export const citedPlaces = (edition: Edition, page: Page): CitedPlace[] => [
  ...passagesOn(edition, page),
  ...chartsOf(edition, page.id).map(({ id, title }) => ({
    ...{ id, name: `웹판의 그림 ${titled(title)}`, voice: undefined },
  })),
];

const passagesOn = (edition: Edition, page: Page): CitedPlace[] =>
  passagesOf(edition).flatMap((passage) => {
    const { fragment } = passage;
    if (passage.page !== page || !fragment) return [];
    const section = sectionOf(passage);
    const voice = page.kind === 'document' && section ? voiceAt(page, section) : undefined;
    // the words of one speaker are told apart by the minutes in which they stand
    const minutes = voice && voice.section !== fragment ? `${titled(voice.title)} ` : '';
    return [{ id: fragment, name: minutes + nameOf(passage), voice: voice?.role }];
  });

const titled = (title: string): string => `〈${title}〉`;

function nameOf({ kind, title, parent }: Passage): string {
  if (kind === 'table') return `표 ${titled(title)}`;
  if (kind === 'figure') return `그림 ${titled(title)}`;
  if (kind === 'row') return `표 ${titled(parent?.title ?? '')}의 “${title}” 행`;
  // a page has no name of its own here: its title stands before
  if (kind === 'paragraph') return parent?.fragment ? `${titled(title)}의 문단` : '첫머리의 문단';
  return titled(title);
}

/** The section that a passage is or lies in. */
function sectionOf(passage: Passage | undefined): string | undefined {
  if (!passage) return undefined;
  return passage.kind === 'section' ? passage.fragment : sectionOf(passage.parent);
}
