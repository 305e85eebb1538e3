import { z } from 'zod';
import { name, siteAddress, slug, words } from './fields.ts';
import { oneOf } from './keys-of.ts';
import { exclusions } from './naming.ts';

/** Kinds of names in the index. */
export const organizationKinds = {
  company: '기업',
  government: '정부·공공기관',
  university: '대학',
  institute: '연구기관',
  association: '단체·국제기구',
  person: '인물',
  media: '언론',
} as const;

/** An organisation or person that the report names. */
export const organization = z.strictObject({
  id: slug.describe('이름의 id. 주소의 일부이므로 바꾸지 않는다.'),
  name: name.describe('웹판이 쓰는 이름, 예: 엔비디아.'),
  english: name.optional().describe('영문 이름.'),
  abbreviation: name.optional().describe('줄임말, 예: KISTEP.'),
  aliases: z
    .array(name)
    .default([])
    .describe(
      '인쇄본이나 독자가 쓰는 다른 표기. 색인과 검색이 쓰므로 다른 것을 가리키는 말은 적지 않는다.',
    ),
  ...exclusions,
  partOf: slug
    .optional()
    .describe('이 기관이 딸린 기관의 id. 학과는 이것으로 발언자의 직함에서도 알아본다.'),
  speaks: z
    .array(siteAddress)
    .default([])
    .describe(
      '인쇄본이 소속으로만 적은 발언 가운데 이 사람의 것임을 보고서의 순서표로 아는 절의 주소.',
    ),
  kind: oneOf(organizationKinds, '이름의 종류.'),
  country: words.optional().describe('나라, 예: 미국.'),
});

/** `organizations.yaml` */
export const organizationsFile = z.array(organization);
export type Organization = z.output<typeof organization>;
