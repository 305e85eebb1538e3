import { z } from 'zod';
import { slug } from './shape.ts';

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
  id: slug,
  /** the form the edition uses, e.g. `엔비디아` */
  name: z.string().min(1),
  english: z.string().optional(),
  /** e.g. `KISTEP` */
  abbreviation: z.string().optional(),
  /** other spellings that the print or readers use */
  aliases: z.array(z.string().min(1)).default([]),
  kind: z.enum(Object.keys(organizationKinds) as [keyof typeof organizationKinds]),
  /** country in Korean, e.g. `미국` */
  country: z.string().optional(),
});

/** `organizations.yaml` */
export const organizationsFile = z.array(organization);
export type Organization = z.infer<typeof organization>;
