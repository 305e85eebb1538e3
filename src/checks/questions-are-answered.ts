import { didYouMean, missing } from '#/content/hints.ts';
import type { ComponentUse } from '#/content/mdx-source.ts';
import type { DocumentPage } from '#/content/pages.ts';
import type { Fault } from '#/content/problem.ts';
import type { Check } from './rule.ts';

/**
 * Voices name sections of the page. A `<Question>` stands right below the heading of the section that
 * answers it, every question has an answer, and in a consultation every section of a voice has a
 * question.
 */
export const questionsAreAnswered: Check = ({ documents }) =>
  documents.flatMap((page) => [...ofVoices(page), ...ofQuestions(page), ...ofAnswers(page)]);

const asked = ({ source }: DocumentPage): ComponentUse[] =>
  source.components.filter(({ name }) => name === 'Question');

function ofVoices({ frontmatter, source }: DocumentPage): Fault[] {
  const ids = source.headings.flatMap((h) => h.id ?? []);
  return frontmatter.voices.flatMap(({ section }, i) => {
    if (ids.includes(section)) return [];
    const path = ['voices', i, 'section'];
    const message = `절 “${section}”이(가) 이 문서에 없습니다.`;
    const hint = didYouMean(section, ids);
    return [{ ...source.frontmatter.position(path), field: path.join('.'), message, hint }];
  });
}

/** On the page by question, questions and answers share the ids. */
function ofQuestions(page: DocumentPage): Fault[] {
  const { frontmatter, source } = page;
  const fault = (path: PropertyKey[], message: string, hint: string): Fault => ({
    ...source.frontmatter.position(path),
    ...{ field: path.join('.'), message, hint },
  });
  const taken = new Set(source.headings.flatMap((h) => h.id ?? []));
  const answered = new Set(asked(page).map(({ attributes }) => attributes.id));
  const faults = frontmatter.questions.flatMap(({ id, title }, i) => {
    const found: Fault[] = [];
    if (taken.has(id)) {
      const message = `질문 id “${id}”이(가) 이 문서에 두 번 나옵니다.`;
      found.push(fault(['questions', i, 'id'], message, '다른 id를 적으십시오.'));
    }
    taken.add(id);
    if (!answered.has(id)) {
      const message = `질문 “${title}”에 답한 절이 없습니다.`;
      const hint = `답한 절의 제목 바로 아래에 적으십시오: <Question id="${id}" />`;
      found.push(fault(['questions', i], message, hint));
    }
    return found;
  });
  // the page by question stands at /<year>/<domain>/<document>/questions/
  if (frontmatter.questions.length > 0 && !page.id.includes('/')) {
    const message = '분야가 곧 문서인 쪽에는 질문을 둘 수 없습니다.';
    const hint = 'edition.yaml의 documents에 문서를 적고 글을 그 아래로 옮기십시오.';
    faults.push(fault(['questions'], message, hint));
  }
  return faults;
}

function ofAnswers(page: DocumentPage): Fault[] {
  const { frontmatter, source } = page;
  const ids = frontmatter.questions.map(({ id }) => id);
  const answering = new Set<string>();
  const faults = asked(page).flatMap(({ attributes: { id = '' }, section, position }): Fault[] => {
    // one without id is told by components-are-known
    if (!id.trim()) {
      answering.add(section.id ?? '');
      return [];
    }
    if (!ids.includes(id)) return [{ ...position, ...missing('질문', id, ids) }];
    const [first] = section.blocks;
    const isFirst = first && 'question' in first && first.question === id;
    if (section.depth < 3 || !isFirst || answering.has(section.id ?? '')) {
      const isSecond = answering.has(section.id ?? '');
      const message = isSecond
        ? `질문 “${id}”은(는) 이 절의 둘째 질문입니다.`
        : `질문 “${id}”이(가) 답한 절의 제목 바로 아래에 있지 않습니다.`;
      const hint = isSecond
        ? '절 하나는 질문 하나에만 답합니다. 하나를 지우십시오.'
        : '### 제목과 첫 문단 사이로 옮기십시오.';
      return [{ ...position, message, hint }];
    }
    answering.add(section.id ?? '');
    return [];
  });
  if (frontmatter.kind !== 'expert-consultation') return faults;
  const voices = new Set(frontmatter.voices.map((v) => v.section));
  let voice: string | undefined;
  for (const { depth, id, text, position } of source.headings) {
    if (depth === 2) voice = id;
    if (depth !== 3 || !id || !voice || !voices.has(voice) || answering.has(id)) continue;
    const message = `절 “${text}”이(가) 어느 질문에 답하는지 적혀 있지 않습니다.`;
    const hint = '제목 바로 아래에 <Question id="…" />를 적으십시오.';
    faults.push({ ...position, message, hint });
  }
  return faults;
}
