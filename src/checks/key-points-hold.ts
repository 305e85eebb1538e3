import type { Edition } from '#/content/edition.ts';
import { didYouMean } from '#/content/hints.ts';
import type { DocumentPage } from '#/content/pages.ts';
import type { Fault } from '#/content/problem.ts';
import { fragmentsOf } from '#/model/fragments.ts';
import { isWhole } from '#/model/pages.ts';
import { passagesByAddress, passagesIn } from '#/model/passages.ts';
import { minutesToRead } from '#/model/reading-time.ts';
import { joinAddress } from '#/text/address.ts';
import { absentFigures, unboundFigures } from './absent-figures.ts';
import type { Check } from './rule.ts';

/** From how many minutes on a document opens with its key points. */
const LONG = 3;

/**
 * A document that takes a while to read opens with its key points: the print's box, or those of the
 * edition. Each names its place on the page, and says no figure that does not stand there.
 */
export const keyPointsHold: Check = (edition) =>
  edition.documents
    .filter((page) => isWhole(edition, page))
    .flatMap((page) => [
      ...withoutAny(edition, page),
      ...page.frontmatter.keyPoints.flatMap((_, i) => faultsOf(edition, page, i)),
    ]);

function withoutAny(edition: Edition, page: DocumentPage): Fault[] {
  const { frontmatter, source } = page;
  const hasBox = source.components.some(({ name }) => name === 'KeyPoints');
  const minutes = minutesToRead(edition, page);
  if (hasBox || frontmatter.keyPoints.length > 0 || minutes < LONG) return [];
  return [
    {
      ...source.frontmatter.position([]),
      field: 'keyPoints',
      message: `읽는 데 ${minutes}분이 걸리는 문서인데 요점이 없습니다.`,
      hint: 'keyPoints에 요점 셋에서 다섯을 { text, place }로 적으십시오.',
    },
  ];
}

function faultsOf(edition: Edition, page: DocumentPage, at: number): Fault[] {
  const { frontmatter, path, source } = page;
  const { text = '', place = '' } = frontmatter.keyPoints[at] ?? {};
  const fault = (name: string, message: string, hint: string): Fault => {
    const field = ['keyPoints', at, name];
    return { ...source.frontmatter.position(field), field: field.join('.'), message, hint };
  };
  const passage = passagesByAddress(edition).get(joinAddress(path, place));
  if (!passage) {
    const message = `이 문서에 “#${place}”이(가) 없습니다.`;
    return [fault('place', message, didYouMean(place, fragmentsOf(edition, page)))];
  }
  const said = passagesIn(edition, passage)
    .flatMap((within) => [within.title, within.text])
    .concat(passage.parent?.title ?? '', frontmatter.title)
    .join('\n');
  const hint = `“#${place}”에 있는 수치를 그곳에 적힌 대로 적으십시오.`;
  return [
    ...absentFigures(text, said).map((figure) =>
      fault('text', `“#${place}”에 없는 수치: ${figure}`, hint),
    ),
    ...unboundFigures(text, said).map((figure) =>
      fault('text', `수치가 잘렸습니다: “#${place}”에는 “${figure}”입니다.`, hint),
    ),
  ];
}
