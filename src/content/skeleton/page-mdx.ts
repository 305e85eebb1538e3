import { Document, isScalar } from 'yaml';
import type { DocumentFrontmatter } from '#/schemas/document.ts';

/** What is known of a document before it is written. */
export interface NewDocument
  extends Pick<DocumentFrontmatter, 'title' | 'shortTitle' | 'kind' | 'label' | 'parent'> {
  /** year of its edition */
  year: string;
  continues?: string | undefined;
  /** true when the edition has an English page */
  inEnglish: boolean;
}

/** A document with its frontmatter and one section, ready to be written. */
export function documentMdx({ year, inEnglish, ...known }: NewDocument): string {
  const { title } = known;
  return `${frontmatter(
    {
      ...known,
      description: `${year}년판에 실린 문서 “${title}”의 본문을 옮긴 쪽이다.`,
      ...(inEnglish && ENGLISH),
    },
    { title: '인쇄본의 제목', description: DESCRIPTION, ...ENGLISH_REMARKS },
  )}
## 개요 {/* #overview */}

{/* 여기에 본문을 쓴다. 제목마다 영문 id를 주석으로 적고, 공개한 뒤에는 바꾸지 않는다. */}

<Editorial>

이 문서의 본문은 아직 옮기지 않았다.

</Editorial>
`;
}

/**
 * A domain's overview.
 *
 * @param title name of the domain
 * @param year of the edition
 * @param inEnglish true when the edition has an English page
 */
export const overviewMdx = (title: string, year: string, inEnglish: boolean): string =>
  frontmatter(
    {
      title,
      description: `${title} 분야를 다룬 ${year}년판의 문서와 표를 모았다.`,
      ...(inEnglish && ENGLISH),
    },
    { description: DESCRIPTION, ...ENGLISH_REMARKS },
  );

/** What stands in the place of the English until it is written. */
const ENGLISH = {
  english: {
    title: 'Title to be translated',
    summary:
      'To be written in three to five sentences: what the page deals with, what it finds, and what it recommends, with no more certainty than the report has.',
  },
};

const ENGLISH_REMARKS = {
  'english.title': '영어 제목으로 고친다.',
  'english.summary': '영어 요약 3~5문장으로 고친다. 수치는 쪽에 있는 것만 적는다.',
};

const DESCRIPTION = '한두 문장의 소개로 고친다(20~200자).';

/** YAML between its fences, with remarks for the author behind fields. */
function frontmatter(fields: Record<string, unknown>, remarks: Record<string, string>): string {
  const document = new Document(fields);
  for (const [name, remark] of Object.entries(remarks)) {
    const node = document.getIn(name.split('.'), true);
    if (isScalar(node)) node.comment = ` ${remark}`;
  }
  return `---\n${document.toString({ lineWidth: 0 })}---\n`;
}
