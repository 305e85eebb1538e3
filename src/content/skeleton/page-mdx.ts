import { Document, isScalar } from 'yaml';
import type { DocumentFrontmatter } from '#/schemas/document.ts';

/** What is known of a document before it is written. */
export interface NewDocument
  extends Pick<DocumentFrontmatter, 'title' | 'shortTitle' | 'kind' | 'label' | 'parent'> {
  /** year of its edition */
  year: string;
  continues?: string | undefined;
}

/** A document with its frontmatter and one section, ready to be written. */
export function documentMdx({ year, ...known }: NewDocument): string {
  const { title } = known;
  return `${frontmatter(
    { ...known, description: `${year}년판에 실린 문서 “${title}”의 본문을 옮긴 쪽이다.` },
    { title: '인쇄본의 제목', description: DESCRIPTION },
  )}
## 개요 {/* #overview */}

{/* 여기에 본문을 쓴다. 제목마다 영문 id를 주석으로 적고, 공개한 뒤에는 바꾸지 않는다. */}
`;
}

/**
 * A domain's overview.
 *
 * @param title name of the domain
 * @param year of the edition
 */
export const overviewMdx = (title: string, year: string): string =>
  frontmatter(
    { title, description: `${title} 분야를 다룬 ${year}년판의 문서와 표를 모았다.` },
    { description: DESCRIPTION },
  );

const DESCRIPTION = '한두 문장의 소개로 고친다(20~200자).';

/** YAML between its fences, with remarks for the author behind fields. */
function frontmatter(fields: Record<string, unknown>, remarks: Record<string, string>): string {
  const document = new Document(fields);
  for (const [name, remark] of Object.entries(remarks)) {
    const node = document.get(name, true);
    if (isScalar(node)) node.comment = ` ${remark}`;
  }
  return `---\n${document.toString({ lineWidth: 0 })}---\n`;
}
