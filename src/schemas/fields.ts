import { z } from 'zod';

/* Fields that several kinds of content have. */

/** An id of a row, column or table: lower-case ASCII words joined by hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: '영문 소문자·숫자·하이픈으로 된 id여야 합니다.' });

/** The id of a place on a page: of a heading, paragraph or table, or of a row as `table.row`. */
export const placeId = z
  .string()
  .regex(/^[a-z0-9]+([-.][a-z0-9]+)*$/, { error: '# 없이 적은 자리의 id여야 합니다.' });

/** Words of at least one sign; spaces around them go. */
export const words = z.string().trim().regex(/\S/, { error: '글이 비어 있습니다.', abort: true });

/** Words that stand in one line and can be read aloud: titles, names. */
const line = words
  .regex(/^[^\r\n]*$/, { error: '한 줄로 적으십시오.' })
  .regex(/[\p{L}\p{N}]/u, { error: '글자나 숫자가 하나도 없습니다.' });

/** A title of a page, table, figure or entry. */
export const title = line.max(200);

/** A name of a thing, an organisation or a person, which is looked for in all texts. */
export const name = line.max(100);

/** Address of a page or place of this site, e.g. `/2023/battery/eu-market/#eu-battery-swot.threats`. */
export const siteAddress = z
  .string()
  .regex(/^\/\S*$/, { error: '“/”로 시작하고 빈칸이 없는 주소여야 합니다.' });

/** Address of a page on the web. */
export const webAddress = z
  .string()
  .regex(/^https?:\/\/[^\s/?#]+\.[^\s/?#]+/, {
    error: '인터넷 주소가 아닙니다. https://로 시작하는 주소를 적으십시오.',
    abort: true,
  })
  .refine(URL.canParse, { error: '인터넷 주소로 읽을 수 없습니다. 철자를 살피십시오.' });
