import { inOrder, type Problem } from './problem.ts';
import { RULES_DOC } from './rule-ids.ts';

/** Makes the text of a list of problems. */
export type Reporter = (problems: readonly Problem[]) => string;

const position = ({ file, line, column }: Problem) =>
  line === undefined ? file : `${file}:${line}:${column}`;

/** For people: a block a problem, in the order of the files; the rule stands behind its place. */
export const formatProblems: Reporter = (problems) => {
  const sorted = inOrder(problems);
  const blocks = sorted.map((problem) => {
    const { rule, field, message, hint } = problem;
    return [
      `${position(problem)}  [${rule}]`,
      `    ${field ? `${field}: ` : ''}${message}`,
      ...(hint ? [`    ${hint}`] : []),
    ].join('\n');
  });
  const pointer = sorted.length > 0 ? ` [ ] 안의 규칙은 ${RULES_DOC}에 풀이가 있습니다.` : '';
  return `${blocks.join('\n')}\n\n문제 ${sorted.length}건.${pointer}`;
};

/** For programs: the problems as one JSON list. */
export const formatJson: Reporter = (problems) => JSON.stringify(inOrder(problems), undefined, 2);

/** For GitHub: an annotation a problem, shown at its line in the change. */
export const formatAnnotations: Reporter = (problems) =>
  inOrder(problems)
    .map(({ rule, file, line = 1, column = 1, field, message, hint }) => {
      const text = [`${field ? `${field}: ` : ''}${message}`, hint].filter(Boolean).join('\n');
      const properties = { file, line, col: column, title: rule };
      const written = Object.entries(properties).map(([key, value]) => `${key}=${escaped(value)}`);
      return `::error ${written.join(',')}::${escapedText(text)}`;
    })
    .join('\n');

const escapedText = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escaped = (value: string | number) =>
  escapedText(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** The reporters by the name that `--format` takes. */
export const reporters = {
  text: formatProblems,
  json: formatJson,
  github: formatAnnotations,
} satisfies Record<string, Reporter>;
