import type { Heading, ListItem, Nodes } from 'mdast';
import type {} from 'mdast-util-mdx';
import { proseOf } from './mdx-text.ts';
import type { Fault } from './problem.ts';

type Sentences = Pick<Fault, 'message' | 'hint'>;

/**
 * What prose must not have in a node itself: its children are asked on their own.
 *
 * @param node any node of the body
 * @param written the text that the node was parsed from
 * @param isBlock true for a node that stands directly in the body
 */
export function proseFaults(node: Nodes, written: string, isBlock: boolean): Sentences[] {
  if (node.type === 'heading') return headingFaults(node, isBlock);
  if (node.type === 'table') return [FAULTS.table];
  if (node.type === 'image' || node.type === 'imageReference') return [FAULTS.image];
  if (node.type === 'link' || node.type === 'linkReference') return linkFaults(node, written);
  if (node.type === 'text') return textFaults(written);
  if (node.type === 'listItem') return itemFaults(node);
  if (node.type === 'footnoteDefinition') return proseOf(node).trim() ? [] : [FAULTS.emptyNote];
  if (node.type in MARKS) return [leftOut(MARKS[node.type] ?? '')];
  return isCode(node) ? [FAULTS.code] : [];
}

/** What Markdown can do and the edition does not print: what looks like it is a slip. */
const MARKS: Partial<Record<Nodes['type'], string>> = {
  code: '코드 상자(```)',
  inlineCode: '코드(`)',
  thematicBreak: '가로줄(---)',
  blockquote: '인용 상자(>)',
};

const leftOut = (what: string): Sentences => ({
  message: `본문에 ${what}이(가) 있습니다.`,
  hint: '표시를 지우십시오. 글자로 쓰려면 앞에 “\\”를 붙입니다.',
});

const FAULTS = {
  task: {
    message: '목록에 표시하는 칸([ ])이 있습니다.',
    hint: '칸을 지우십시오. 글자로 쓰려면 “\\[ ]”로 적습니다.',
  },
  heading: {
    message: '제목이 다른 요소 안에 있습니다.',
    hint: '제목은 요소·목록·인용 밖에 따로 적습니다.',
  },
  table: {
    message: '본문에 Markdown 표가 있습니다.',
    hint: '표는 <분야>/tables/<표 id>.yaml에 두고 <Table id="…" />로 보입니다.',
  },
  image: {
    message: '본문에 Markdown 그림이 있습니다.',
    hint: '그림의 자리는 <Figure id="…" caption="…" sources="…">보인 것</Figure>로 적습니다.',
  },
  code: {
    message: '본문에 코드가 있습니다.',
    hint: '본문에는 import, export, {식}을 쓰지 않습니다. 중괄호 하나에 주석 {/* … */} 하나만 됩니다.',
  },
  bare: {
    message: '대괄호 없이 적은 인터넷 주소입니다. 뒤따르는 조사와 글자가 주소에 섞입니다.',
    hint: '이렇게 적으십시오: [글](https://…)',
  },
  emptyHeading: {
    message: '제목에 글이 없습니다.',
    hint: '제목을 적거나 줄을 지우십시오.',
  },
  emptyItem: {
    message: '목록에 빈 항목이 있습니다.',
    hint: '표시 뒤에 글을 적거나 줄을 지우십시오.',
  },
  emptyNote: {
    message: '각주의 내용이 비어 있습니다.',
    hint: '콜론 뒤에 내용을 적거나, 본문의 표시와 함께 지우십시오.',
  },
  emptyLink: { message: '링크에 글이 없습니다.', hint: '대괄호 안에 읽을 글을 적으십시오.' },
};

/** A comment is one whole pair of marks and nothing that runs: what stands between two of them would. */
function isCode(node: Nodes): boolean {
  if (node.type === 'mdxjsEsm') return true;
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return false;
  const program = node.data?.estree;
  return !program || program.body.length > 0 || !ONE_COMMENT.test(node.value);
}

const ONE_COMMENT = /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/;

const headingFaults = (node: Heading, isBlock: boolean): Sentences[] => [
  ...(isBlock ? [] : [FAULTS.heading]),
  ...(proseOf(node).trim() ? [] : [FAULTS.emptyHeading]),
];

const itemFaults = ({ checked, children }: ListItem): Sentences[] => [
  ...(typeof checked === 'boolean' ? [FAULTS.task] : []),
  ...(children.length > 0 ? [] : [FAULTS.emptyItem]),
];

function linkFaults(node: Nodes, written: string): Sentences[] {
  if (!written.startsWith('[')) return [FAULTS.bare];
  return proseOf(node).trim() === '' ? [FAULTS.emptyLink] : [];
}

/** Marks that Markdown has left as they are written, since they make nothing. */
const LEFT: readonly { mark: RegExp; fault(mark: string): Sentences }[] = [
  {
    mark: /\*\*|~~/,
    fault: (mark) => ({
      message: `강조 표시 “${mark}”의 짝이 없습니다.`,
      hint: `여는 표시와 닫는 표시를 맞추십시오. 글자로 쓰려면 “\\${[...mark].join('\\')}”로 적습니다.`,
    }),
  },
  {
    mark: /(?<!\\)!\[[^\]\n]*\](?![[(])/,
    fault: (mark) => ({
      message: `그림으로 읽히지 않습니다: “${mark}”`,
      hint: '그림의 자리는 <Figure>로 적습니다. 글자이면 “!\\[”로 적습니다.',
    }),
  },
  {
    mark: /^[ \t]*\|.*\|[ \t]*$/m,
    fault: (mark) => ({
      message: `표로 읽히지 않습니다: “${mark}”`,
      hint: '표는 <분야>/tables/<표 id>.yaml에 두고 <Table id="…" />로 보입니다. 글자이면 “\\|”로 적습니다.',
    }),
  },
  {
    // with a space between, too, where an address follows
    mark: /(?<!\\)\](?:\(|\s+\((?=[/#]|https?:|mailto:))[^)\n]*\)?/,
    fault: (mark) => ({
      message: `링크로 읽히지 않습니다: “…${mark}”`,
      hint: '주소를 빈칸 없이 적으십시오: [글](/2023/…/#자리). 글자이면 “\\]”로 적습니다.',
    }),
  },
  {
    mark: /(?<!\\)\]\[[^\]\n]*\]?/,
    fault: (mark) => ({
      message: `가리키는 주소가 없는 링크입니다: “…${mark}”`,
      hint: '주소를 바로 적으십시오: [글](/2023/…/). 글자이면 “\\]”로 적습니다.',
    }),
  },
  {
    mark: /(?<!\\)(?:\[\^(?![^\]\s]+\])|\^\[)[^\]\n]*\]?/,
    fault: (mark) => ({
      message: `각주로 읽히지 않습니다: “${mark}”`,
      hint: '본문에 [^이름], 문단 아래에 “[^이름]: 내용”을 적으십시오.',
    }),
  },
];

const textFaults = (written: string): Sentences[] =>
  LEFT.flatMap(({ mark, fault }) => {
    const found = mark.exec(written)?.[0];
    return found ? [fault(found.slice(0, 40))] : [];
  });
