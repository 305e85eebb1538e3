import { didYouMean } from '#/content/hints.ts';
import type { DocumentPage } from '#/content/pages.ts';
import type { Fault } from '#/content/problem.ts';
import type { Check } from './rule.ts';

/**
 * Voices and answers of a consultation or talk name sections of the page; a section answers one
 * question only, and in a consultation every section of a voice does.
 */
export const questionsAreAnswered: Check = ({ documents }) => documents.flatMap(faultsOf);

function faultsOf({ id: page, frontmatter, source }: DocumentPage): Fault[] {
  const faults: Fault[] = [];
  const ids = source.headings.flatMap((h) => h.id ?? []);
  const fault = (path: PropertyKey[], message: string, hint: string) =>
    faults.push({ ...source.frontmatter.position(path), field: path.join('.'), message, hint });
  const checkSection = (id: string, ...path: PropertyKey[]) => {
    if (!ids.includes(id)) fault(path, `절 “${id}”이(가) 이 문서에 없습니다.`, didYouMean(id, ids));
  };

  frontmatter.voices.forEach(({ section }, i) => {
    checkSection(section, 'voices', i, 'section');
  });
  // the page by question stands at /<year>/<domain>/<document>/questions/
  if (frontmatter.questions.length > 0 && !page.includes('/'))
    fault(
      ['questions'],
      '분야가 곧 문서인 쪽에는 질문을 둘 수 없습니다.',
      'edition.yaml의 documents에 문서를 적고 글을 그 아래로 옮기십시오.',
    );
  // on the page by question, questions and answers share the ids
  const taken = new Set<string>();
  frontmatter.questions.forEach(({ id, answers }, i) => {
    if (taken.has(id) || ids.includes(id)) {
      const message = `질문 id “${id}”이(가) 이 문서에 두 번 나옵니다.`;
      fault(['questions', i, 'id'], message, '다른 id를 적으십시오.');
    }
    taken.add(id);
    answers.forEach((answer, k) => {
      const path = ['questions', i, 'answers', k];
      checkSection(answer, ...path);
      if (taken.has(answer)) {
        const message = `절 “${answer}”이(가) 두 질문에 나옵니다.`;
        fault(path, message, '절 하나는 질문 하나에만 답합니다.');
      }
      taken.add(answer);
    });
  });

  if (frontmatter.kind !== 'expert-consultation') return faults;
  const voices = new Set(frontmatter.voices.map((v) => v.section));
  let voice: string | undefined;
  for (const { depth, id, text, position } of source.headings) {
    if (depth === 2) voice = id;
    if (depth !== 3 || !id || !voice || !voices.has(voice) || taken.has(id)) continue;
    const message = `절 “${text}”이(가) 어느 질문에도 딸려 있지 않습니다.`;
    faults.push({
      ...position,
      message,
      hint: `머리글 questions의 answers에 “${id}”를 적으십시오.`,
    });
  }
  return faults;
}
