import { z } from 'zod';

/** What an author writes for one cell: the words of the print. */
export const printed = z.string({ error: '글자로 적으십시오(숫자는 따옴표로 감쌉니다).' }).trim();

/** Words, one paragraph; `\n` breaks the line where the print does. */
export const text = () =>
  printed
    .min(1, { error: '빈 칸입니다. 인쇄본이 비었으면 "-"로 적습니다.' })
    .meta({ cell: 'text' });

/** The name of an organisation; found in the index of names when organizations.yaml knows it. */
export const organization = () => text().meta({ cell: 'organization' });
