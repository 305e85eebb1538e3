import type { Page } from '#/content/pages.ts';
import type { Fault } from '#/content/problem.ts';
import { baseOf, figureBase } from '#/markdown/figure-id.ts';
import { pagesOf } from '#/model/pages.ts';
import { type FiguredParagraph, figuredParagraphs, resemblance } from '#/model/paragraphs.ts';
import type { Check } from './rule.ts';

/**
 * An address that the build made from the figures of a paragraph stays with that paragraph: no other
 * with the same figures, and no id that an author writes, takes it. Words may change freely.
 */
export const paragraphsKeepTheirAddresses: Check = (edition, { permalinks }) =>
  pagesOf(edition).flatMap((page) => faultsOn(page, permalinks.paragraphs[page.path] ?? {}));

function faultsOn(page: Page, recorded: Readonly<Record<string, string>>): Fault[] {
  const paragraphs = figuredParagraphs(page);
  return paragraphs.flatMap((paragraph): Fault[] => {
    const words = recorded[paragraph.id];
    if (words === undefined || resemblance(paragraph, words) === 1) return [];
    const owner = betterOwner(paragraphs, paragraph, words, recorded);
    if (owner) return [taken(paragraph, words, owner)];
    if (resemblance(paragraph, words) > 0 || !isDoubtful(paragraphs, paragraph, recorded))
      return [];
    return [taken(paragraph, words)];
  });
}

/** Another paragraph that is more like the one of the address, and has no address of its own. */
const betterOwner = (
  paragraphs: readonly FiguredParagraph[],
  holder: FiguredParagraph,
  words: string,
  recorded: Readonly<Record<string, string>>,
): FiguredParagraph | undefined =>
  paragraphs.find((other) => {
    const alike = resemblance(other, words);
    const own = recorded[other.id];
    const isAtHome = own !== undefined && resemblance(other, own) >= alike;
    return other !== holder && alike > resemblance(holder, words) && !isAtHome;
  });

/** Where no words tell: a paragraph without these figures, or one of more than there were. */
function isDoubtful(
  paragraphs: readonly FiguredParagraph[],
  { id, text, isPinned }: FiguredParagraph,
  recorded: Readonly<Record<string, string>>,
): boolean {
  const base = baseOf(id);
  if (isPinned) return figureBase(text) !== base;
  const now = paragraphs.filter((other) => baseOf(other.id) === base);
  const before = Object.keys(recorded).filter((other) => baseOf(other) === base);
  return now.length > before.length;
}

function taken(
  { id, words, isPinned, position }: FiguredParagraph,
  before: string,
  owner?: FiguredParagraph,
): Fault {
  const where = owner ? ` 그 문단은 ${owner.position.line}행에 있습니다.` : '';
  const way = isPinned
    ? `이 문단에는 다른 id를 적으십시오.`
    : '새 문단이면 끝에 {/* #영문-id */}를 적어 제 주소를 주십시오.';
  const keep = owner
    ? `${owner.position.line}행의 문단 끝에 {/* #${id} */}를 적어도 됩니다.`
    : `같은 문단을 고쳐 쓴 것이면 content/permalinks.yaml의 첫머리를 지금 글로 고치십시오.`;
  return {
    ...position,
    message: `문단 “${words}…”이(가) 공개된 주소 #${id}를 차지합니다. 그 주소의 문단은 “${before}…”입니다.${where}`,
    hint: `${way} ${keep}`,
  };
}
