import type { Edition } from '#/content/edition.ts';
import type { Quotation } from '#/model/quotation.ts';
import { figureIn } from '#/model/target-gap.ts';
import { timeAt } from '#/model/timeline.ts';
import type { Target } from '#/schemas/target.ts';
import { cutShort } from './cut-short.ts';

type Statement = Target['statements'][number];

/** What is wrong with a figure that is compared, and its time. */
interface ValueFault {
  field: 'value' | 'when';
  message: string;
  hint: string;
}

/** A figure that is compared stands in the quoted words, whole, and its time where they stand. */
export const faultsOfValue = (
  edition: Edition,
  { value, when }: Statement,
  quotation: Quotation,
): ValueFault[] => [
  ...(value === undefined ? [] : valueFaults(value, quotation)),
  ...(when === undefined ? [] : timeFaults(edition, when.printed, quotation)),
  ...(when && value === undefined
    ? [
        {
          field: 'when' as const,
          message: 'value 없이 when만 있습니다.',
          hint: 'when은 value의 때입니다. value를 적거나 when을 지우십시오.',
        },
      ]
    : []),
];

function valueFaults(value: string, quotation: Quotation): ValueFault[] {
  const fault = (message: string, hint: string): ValueFault[] => [
    { field: 'value', message, hint },
  ];
  if (!quotation.words.includes(value))
    return fault(
      `실은 말에 없는 수치: “${value}”`,
      `“${quotation.words}”에 있는 그대로 적으십시오.`,
    );
  const [whole] = cutShort({ ...quotation, words: value });
  if (whole)
    return fault(`수치가 잘렸습니다: 출처에는 “${whole}”입니다.`, `“${whole}”(으)로 적으십시오.`);
  if (figureIn(value)) return [];
  return fault(
    `“${value}”은(는) 수치로 읽히지 않습니다.`,
    '수 하나와 단위로 적으십시오: 90% 이상, 210Wh/kg, 1조 2,500억원.',
  );
}

function timeFaults(edition: Edition, when: string, quotation: Quotation): ValueFault[] {
  const whole = timeAt(edition, quotation, when);
  if (whole === when) return [];
  return [
    whole
      ? {
          field: 'when',
          message: `“${when}”은(는) 출처에 “${whole}”(으)로 있습니다.`,
          hint: `시작과 끝이 함께 남도록 “${whole}”(으)로 적으십시오.`,
        }
      : {
          field: 'when',
          message: `출처에 없는 때: “${when}”`,
          hint: '그 자리나 표의 머리에 적힌 대로 적으십시오.',
        },
  ];
}
