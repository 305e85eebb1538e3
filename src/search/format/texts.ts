/** Texts of records, in files of several that are read for the same queries. */
import { type Alphabet, decodeText } from './alphabet.ts';

/** The text of one record. */
export interface Fragment {
  /** address below the site's root */
  url: string;
  /** encoded text, see `encoding.ts` */
  content: string;
  /** titles of the passages in which it lies, outermost first */
  within: string[];
  /** words of the print in it that are doubtful, and are kept as they stand */
  doubtful?: string[];
  /** the question that it answers: where all answers to it stand, and what it is about */
  question?: [address: string, title: string];
}

/** Parts texts, and the parts of one: its lists by an empty part between them. */
const [TEXT_END, PART_END] = ['\n', '\t'];
/** Behind a word that the next follows without white space stands no blank: half as much to say. */
const [JOINED, JOINED_APART] = ['`', '` '];

/**
 * The texts of a group, in the order of their records.
 *
 * @throws Error when one holds what parts them
 */
export function packTexts(texts: Fragment[]): string {
  return texts
    .map(({ url, content, within, doubtful = [], question = [] }) => {
      const lists = [within, doubtful, question].flatMap((list) => ['', ...list]).slice(1);
      while (lists.at(-1) === '') lists.pop();
      const parts = [url, content.replaceAll(JOINED_APART, JOINED), ...lists];
      if (parts.some((part) => /[\n\t]/.test(part)))
        throw new Error(`${url}의 글에 줄이나 칸을 나누는 글자가 있습니다.`);
      return parts.join(PART_END) + TEXT_END;
    })
    .join('');
}

/**
 * Reads the texts of a group.
 *
 * @throws Error when they are cut off
 */
export function readTexts(bytes: Uint8Array, alphabet: Alphabet): Fragment[] {
  const texts = decodeText(bytes, alphabet).split(TEXT_END);
  if (texts.pop() !== '') throw new Error('글이 온전하지 않습니다.');
  return texts.map((text) => {
    const [url = '', content = '', ...rest] = text.split(PART_END);
    const lists: string[][] = [[]];
    for (const part of rest) {
      if (part === '') lists.push([]);
      else lists.at(-1)?.push(part);
    }
    const [within = [], doubtful = [], [address, title] = []] = lists;
    return {
      ...{ url, content: content.replaceAll(JOINED, JOINED_APART), within },
      ...(doubtful.length > 0 && { doubtful }),
      ...(address !== undefined && title !== undefined && { question: [address, title] }),
    };
  });
}
