import type { Edition } from '#/content/edition.ts';
import type { Fault } from '#/content/problem.ts';
import type { Named } from '#/model/named.ts';
import { once } from '#/model/once.ts';
import { namesInRole, speakersOf } from '#/model/statements.ts';
import { joinAddress } from '#/text/address.ts';
import type { Check } from './rule.ts';

/** A part of a university, as roles name it. */
const DEPARTMENT = /[가-힣A-Za-z]+(?:학과|학부|대학원)(?![가-힣])/g;

/**
 * Interviewees, speakers and authors are in the index: each role names an organisation or person of
 * the list, and each department in it is one of its own.
 */
export const speakersAreInTheIndex: Check = (edition) => {
  // of a list that cannot be read whole the name may be what is left out
  if (edition.withheld.partial.has('organizations')) return [];
  const speakers = speakersOf(edition).flatMap(({ page, role, field }): Fault[] => {
    const { source } = page;
    const at = { ...source.frontmatter.position(field), field: field.join('.') };
    const found = namesInRole(edition, role);
    if (found.length === 0)
      return [
        {
          ...at,
          message: `“${role}”에 기관·인물 목록의 이름이 없어 찾아보기에 나오지 않습니다.`,
          hint: 'content/organizations.yaml에 그 기관이나 인물을 적거나, 항목의 aliases에 이 표기를 더하십시오.',
        },
      ];
    return departmentsIn(role)
      .filter((department) => !found.some((name) => isNameOf(name, department)))
      .map((department) => ({
        ...at,
        message: `“${role}”의 “${department}”이(가) 기관 목록에 없습니다.`,
        hint: 'content/organizations.yaml에 대학의 이름을 앞에 둔 항목을 더하고 partOf에 대학의 id를 적으십시오.',
      }));
  });
  return [...speakers, ...edition.organizations.written.flatMap((o) => partsOf(edition, o))];
};

const departmentsIn = (role: string): string[] => role.match(DEPARTMENT) ?? [];

/** Whether a name is that of a department: KAIST 물리학과 is 물리학과. */
const isNameOf = ({ forms }: Named, department: string): boolean =>
  forms.some((form) => form === department || form.endsWith(` ${department}`));

/** The places where somebody speaks. */
const talksOf = once(
  (edition: Edition): ReadonlySet<string> =>
    new Set(
      speakersOf(edition).map(({ page, statement }) => joinAddress(page.path, statement.fragment)),
    ),
);

/** What an organisation says of others must be there: the one it is part of, the talks of a person. */
function partsOf(
  edition: Edition,
  { entry, position }: Edition['organizations']['written'][number],
): Fault[] {
  const faults: Fault[] = [];
  if (entry.partOf !== undefined && !edition.organizations.has(entry.partOf))
    faults.push({
      ...{ ...position, field: 'partOf' },
      message: `기관 “${entry.partOf}”이(가) 없습니다.`,
      hint: '딸린 기관의 id를 적으십시오.',
    });
  for (const address of entry.speaks)
    if (address.startsWith(`/${edition.year}/`) && !talksOf(edition).has(address))
      faults.push({
        ...{ ...position, field: 'speaks' },
        message: `“${address}”은(는) 발언을 담은 절이 아닙니다.`,
        hint: '문서의 머리글 voices에 있는 절의 주소를 적으십시오.',
      });
  return faults;
}
