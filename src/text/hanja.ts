import { htmlParts } from './html-parts.ts';

/**
 * Hanja that Korean reports set as marks (對中, 美, 新산업), with the Hangul readers type.
 * A sign that is not listed is found only as itself.
 */
const READINGS =
  '加가 間간 强강 開개 個개 經경 界계 高고 公공 共공 校교 歐구 國국 軍군 極극 技기 企기 內내 女녀 年년 農농 大대 代대 對대 ' +
  '獨독 東동 來래 来래 量량 力력 露로 論론 萬만 美미 未미 民민 反반 發발 法법 兵병 本본 北북 佛불 社사 産산 三삼 上상 商상 西서 ' +
  '先선 所소 小소 市시 新신 亞아 安안 弱약 業업 英영 濠호 有유 外외 元원 月월 位위 伊이 人인 印인 日일 入입 子자 長장 前전 全전 ' +
  '戰전 戦전 電전 政정 第제 製제 造조 中중 地지 車차 創창 出출 則칙 親친 脫탈 脱탈 投투 特특 下하 學학 韓한 海해 核핵 現현 號호 後후 略략';

const READING = new Map(READINGS.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));

/** How a word begins that has one of these sounds within. */
const AT_THE_HEAD: Record<string, string> = {
  녀: '여',
  년: '연',
  래: '내',
  략: '약',
  량: '양',
  력: '역',
  로: '노',
  론: '논',
};

/** The reading of a sign; undefined for one that is not listed. */
export const readingOf = (sign: string): string | undefined => READING.get(sign);

/** The reading of a word in Hanja, as it is said; undefined when one of its signs is not listed. */
export function readingOfWord(word: string): string | undefined {
  const sounds = [...word].map((sign) => READING.get(sign));
  if (!sounds.every((sound) => sound !== undefined)) return undefined;
  const [first = '', ...rest] = sounds;
  return [AT_THE_HEAD[first] ?? first, ...rest].join('');
}

const HEADING = /<h([1-4])\b[^>]*>[\s\S]*?<\/h\1>/g;
const HANJA = /[\u4e00-\u9fff]+/g;

/**
 * Gives each Hanja in the headings of a page its reading, to be asked for; what is seen stays the same.
 *
 * @param html a whole page, as it is sent
 */
export const giveReadings = (html: string): string =>
  html.replace(HEADING, (heading) =>
    htmlParts(heading)
      .map((part) => (part.startsWith('<') ? part : part.replace(HANJA, withReading)))
      .join(''),
  );

function withReading(word: string): string {
  const reading = readingOfWord(word);
  return reading ? `<abbr class="hanja" title="${reading}" tabindex="0">${word}</abbr>` : word;
}
