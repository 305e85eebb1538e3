import { z } from 'zod';
import { period } from './cells/figures.ts';
import { siteAddress, slug, words } from './fields.ts';
import { oneOf } from './keys-of.ts';

/** What a timeline entry is. */
export const timelineKinds = { policy: '정책', target: '목표', event: '사건' } as const;

/** A policy, target or event of the report at its time; every figure stands at `source`. */
export const timelineEntry = z.strictObject({
  id: slug.describe('항목의 id. 주소의 일부이므로 바꾸지 않는다.'),
  date: period().describe('때, 인쇄본대로: ’22.07, ’30년까지, ’23~’27.'),
  country: words.describe('나라나 지역, 예: 미국, EU, 한국.'),
  domain: slug.describe('분야의 id.'),
  kind: oneOf(timelineKinds, '항목의 종류.'),
  title: words.describe('정책의 이름, 또는 이루려는 것.'),
  detail: words.optional().describe('금액·목표·내용, 수치는 인쇄본대로.'),
  source: siteAddress.describe('그렇게 적힌 절·표·행의 주소.'),
});

/** `timeline.yaml` */
export const timelineFile = z.array(timelineEntry);
export type TimelineEntry = z.output<typeof timelineEntry>;
