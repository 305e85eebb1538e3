import { VFileMessage } from 'vfile-message';
import type { YAMLError } from 'yaml';
import type { Fault } from './problem.ts';

/** What the YAML parser's complaints mean to an author. */
const YAML: Record<string, string> = {
  BAD_ALIAS: '“*” 뒤에 이름이 없습니다.',
  BAD_DQ_ESCAPE: '큰따옴표 안의 “\\” 뒤에 쓸 수 없는 글자가 있습니다.',
  BAD_INDENT: '괄호를 닫지 않았거나 들여쓰기가 어긋납니다.',
  BAD_SCALAR_START: '따옴표 없이는 값을 시작할 수 없는 글자입니다.',
  BLOCK_AS_IMPLICIT_KEY: '한 줄에 “: ”가 두 번 나오거나 들여쓰기가 어긋납니다.',
  BLOCK_IN_FLOW: '괄호 안에 줄로 나눈 목록이 있습니다.',
  DUPLICATE_KEY: '같은 항목이 두 번 나옵니다.',
  MISSING_CHAR: '따옴표·괄호를 닫지 않았거나 콜론이 빠졌습니다.',
  MULTILINE_IMPLICIT_KEY: '콜론이 빠졌거나 들여쓰기가 어긋납니다.',
  MULTIPLE_DOCS: '“---”로 파일이 둘로 나뉘었습니다.',
  TAB_AS_INDENT: '탭으로 들여 썼습니다.',
  UNEXPECTED_TOKEN: '여기에 올 수 없는 글자입니다.',
};

/** The first HTML comment of a YAML text, where no remark behind `#` speaks of one. */
export function htmlCommentIn(content: string) {
  const found = /^(?!\s*#)(.*?)<!--/m.exec(content);
  if (!found) return undefined;
  return {
    at: found.index + (found[1]?.length ?? 0),
    message: 'HTML 주석 <!-- … -->은 쓸 수 없습니다.',
    hint: 'YAML의 주석은 줄 앞에 #을 붙입니다. 독자에게 보이지 않습니다.',
  };
}

const DEEP = '괄호가 너무 깊이 겹쳤습니다.';

/** What is wrong with a YAML text, without its place. */
export const yamlFault = ({ code, message }: YAMLError): Pick<Fault, 'message' | 'hint'> => ({
  message: `YAML을 읽을 수 없습니다: ${/call stack/.test(message) ? DEEP : (YAML[code] ?? message.split('\n')[0])}`,
  hint: '들여쓰기, 따옴표, 콜론 뒤의 빈칸을 살피십시오.',
});

/** What the MDX parser's complaints mean to an author. */
const MDX: Record<string, string> = {
  acorn: '{ } 안은 주석 {/* … */}만 됩니다.',
  'end-tag-mismatch': '태그의 짝이 맞지 않습니다.',
  'unexpected-character': '“<”나 태그 안에 올 수 없는 글자가 있습니다.',
  'unexpected-closing-slash': '여는 태그가 없는 닫는 태그입니다.',
  'unexpected-eof': '태그, 따옴표 또는 { }를 닫지 않았습니다.',
  'unexpected-lazy': '태그가 인용이나 목록의 끝을 넘어갑니다.',
};

const HTML_COMMENT = {
  message: 'HTML 주석 <!-- … -->은 쓸 수 없습니다.',
  hint: '주석은 {/* … */}로 적으십시오. 독자에게 보이지 않습니다.',
};

/**
 * What is wrong with an MDX text, and where.
 *
 * @param error what the parser threw
 * @throws `error` itself when it is not the parser's complaint
 */
export function mdxFault(file: string, error: unknown): Fault {
  if (!(error instanceof VFileMessage)) throw error;
  if (/to create a comment in MDX/.test(error.reason)) {
    const { line = 1, column = 1 } = error;
    return { file, line, column, ...HTML_COMMENT };
  }
  const { reason, ruleId = '', line = 1, column = 1 } = error;
  const tag = /`(<[^`]*>)`/.exec(reason)?.[1];
  // of a tag without its partner the parser tells only in words where it stands
  const [, tagLine, tagColumn] = /\((\d+):(\d+)-/.exec(reason) ?? [];
  return {
    file,
    line: Number(tagLine ?? line),
    column: Number(tagColumn ?? column),
    message: `MDX를 읽을 수 없습니다: ${MDX[ruleId] ?? reason}${tag ? ` (${tag})` : ''}`,
    hint: '본문의 “<”와 “{”는 “&lt;”, “\\{”로 적고, 여는 태그를 모두 닫으십시오.',
  };
}
