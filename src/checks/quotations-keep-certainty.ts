import type { Edition } from '#/content/edition.ts';
import type { Position } from '#/content/position.ts';
import type { Fault } from '#/content/problem.ts';
import { statementPlace } from '#/model/chart-statements.ts';
import { inOneLine, type Quotation, soundQuotation } from '#/model/quotation.ts';
import { dateOf } from '#/model/timeline.ts';
import type { ChartStatement } from '#/schemas/chart.ts';
import type { TimelineEntry } from '#/schemas/timeline.ts';
import type { Check } from './rule.ts';

/** Words that say how certain something is, as the report uses them. */
const CERTAINTY =
  /예타\s?(?:추진|기획)|예정|계획|목표|추정|전망|예상|예측|검토|권고|제안|가능(?!\s?성)|추진\s?중|개발\s?중/;

/** What has not happened yet; a plan that was announced has been. */
const AHEAD =
  /예타|(?:예정|계획|목표|추정|전망|예상|예측|검토)(?!\s?(?:을|를)?\s?(?:공개|발표|수립|제시|완료))/;

/** The rest of a clause: up to a comma, a semicolon or the end of the bracket that is open. */
const CLAUSE = /^[^,;·/]*/;

/**
 * Quoted words keep how certain the report is: a part of a sentence is not cut before its 예정 or 추정,
 * and no entry of the timeline calls an event what is planned or supposed.
 */
export const quotationsKeepCertainty: Check = (edition) => [
  ...edition.timeline.written.flatMap(({ entry, positionOf }) => {
    const quotation = soundQuotation(edition, entry);
    if (!quotation) return [];
    return [
      ...cut(quotation, positionOf(['words']), 'words'),
      ...aheadAsEvent(edition, entry, quotation, positionOf(['kind'])),
    ];
  }),
  ...edition.targets.written.flatMap(({ entry, positionOf }) =>
    entry.statements.flatMap((statement, i) => {
      const path = ['statements', i, 'words'];
      const quotation = soundQuotation(edition, statement);
      return quotation ? cut(quotation, positionOf(path), path.join('.')) : [];
    }),
  ),
  ...edition.charts.written.flatMap(({ entry, positionOf }) =>
    entry.statements.flatMap((statement, i) => {
      const path = ['statements', i, statement.note === undefined ? 'label' : 'note'];
      const quotation = soundQuotation(edition, statementPlace(statement));
      return quotation ? unsaid(quotation, statement, positionOf(path), path.join('.')) : [];
    }),
  ),
];

/** What holds for a figure: the bracketed words before the item, those before it in its bracket, the rest of its clause. */
function around({ whole, words }: Quotation): string {
  const text = inOneLine(whole.text);
  const before = text.slice(0, text.indexOf(words));
  const tag = /^\[[^\]]*\]/.exec(text)?.[0] ?? '';
  const bracket = /\(([^()]*)$/.exec(before)?.[1] ?? '';
  return [tag, bracket, /^[^,;·/→(\d]*/.exec(text.slice(before.length + words.length))?.[0]].join(
    ' ',
  );
}

/** A figure of a chart stands without its sentence: what makes it a plan is said beside it. */
function unsaid(
  quotation: Quotation,
  { label, note = '' }: ChartStatement,
  position: Position,
  field: string,
): Fault[] {
  const lost = [...around(quotation).matchAll(new RegExp(CERTAINTY, 'g'))]
    .map(([word]) => word)
    .filter((word) => !`${label} ${note}`.includes(word));
  return lost.map((word) => ({
    ...position,
    field,
    message: `“${word}”을(를) 빼고 그렸습니다: “${inOneLine(quotation.whole.text)}”`,
    hint: `note에 “${word}”까지 적으십시오.`,
  }));
}

function cut({ whole, words }: Quotation, position: Position, field: string): Fault[] {
  const text = inOneLine(whole.text);
  const rest = text.slice(text.indexOf(words) + words.length);
  const lost = CERTAINTY.exec(CLAUSE.exec(rest)?.[0] ?? '')?.[0];
  if (!lost || words === text) return [];
  return [
    {
      ...position,
      field,
      message: `“${lost}”을(를) 빼고 인용했습니다: “${text}”`,
      hint: `“${lost}”까지 적거나, words 대신 with로 통째로 실으십시오.`,
    },
  ];
}

function aheadAsEvent(
  edition: Edition,
  entry: TimelineEntry,
  quotation: Quotation,
  position: Position,
): Fault[] {
  if (entry.kind !== 'event') return [];
  const { words } = quotation;
  const date = dateOf(entry, quotation);
  const last = date?.to ?? date?.from ?? '';
  // what ends after the report was printed has not happened
  const isAhead = last.slice(0, 4) > edition.published.slice(0, 4);
  const found = AHEAD.exec(words)?.[0] ?? (isAhead && date?.printed);
  if (!found) return [];
  return [
    {
      ...position,
      field: 'kind',
      message: `“${found}”이라고 적힌 것을 사건이라고 했습니다: “${words}”`,
      hint: 'kind를 target(목표·계획), outlook(전망·추정) 가운데 하나로 적거나, 일어난 일만 words로 인용하십시오.',
    },
  ];
}
