/** Particles, endings and words that carry no content: what a reader types around a term. */

/** Particles (조사). */
const SHARED =
  '에서는 에서의 으로의 으로서 으로써 이란 에서 에게 에는 에도 으로 까지 부터 와의 과의 로의 로서 로써 라는 보다 처럼 ' +
  '이나 이며 이고 이다 은 는 이 가 을 를 의 에 로 와 과 도 만 나';

/** Particles and plurals that a reader may type behind a word besides. */
const BEHIND_WORDS =
  '쯤 에서도 으로는 에게서 이라는 이라고 에의 만의 로는 만큼 마다 조차 들의 들은 들이 들을 들과 들 ' +
  '들도 들만 들에 들에서 들에게 들한테 에선 에겐 엔 까진 부턴 보단 한테는 한텐 ' +
  '냐 야 에요 입니다 였다 이었다 였던 이었던 니까 이니까 라서 이라서 라도 이라도 든 이든 ' +
  '한테 한테서 랑 이랑 뿐 뿐인가 뿐인가요 뿐인지 뿐이라던데 밖에 밖엔 짜리 짜리인가';

/** What may follow a name in a text and leaves it whole: particles, suffixes and titles, parted by blanks. */
export const BEHIND_NAMES = `${SHARED} 및 등 사 측 社 이라 라고 란 인 형 용 적 화 다 였다 이었다 장관 교수 졸업`;

/** 하다 after a verbal noun: 강화하는, 활용한, 육성하기; 되다 goes as it does. */
const DOING =
  '하기위한 하는 하고 하여 하며 하기 하면 하려면 했다 한다 합니다 하나요 할까 할 한 해 ' +
  '하나 하는가 하는지 한가 한가요 한지 할까요 할지 합니까 했나 했나요 했는가 했는지 했을까 ' +
  '하지 하지만 하자는 하자고 하라는 하라고 하겠다 하겠다고 하겠다는 하겠나 하거나 하도록 하면서 하려고 ' +
  '하려는 하러 하던 한다고 한다는 했다고 했다는 했지 했지요 했던 했을 해서 해야 ' +
  '했어 했어요 했습니까 했대 했죠 한대 하죠 해요 하다고 하다는 하다며 하대 하려 하니까';
const BECOMING = DOING.replace(
  /[하한할합했해여]/g,
  (syllable) => '되된될됩됐돼어'['하한할합했해여'.indexOf(syllable)] ?? '',
);
/** Endings after a verbal noun. */
const ENDINGS = `${DOING} ${BECOMING} 되었나 되었나요 되었는가 되었다 되었습니까 시키는 시킨 받는 받은 적인 적으로 려는 려고`;

/** Endings with which a sentence asks, behind a noun or a verb: 규제인가요, 늘었나, 떨어지는가. */
const ASKING =
  '란 이냐 이야 이죠 이에요 예요 인가 인가요 가요 인지 일까 일까요 입니까 이었나 였나 였는가 ' +
  '나요 는가 는가요 는지 은가 은가요 을까 을까요 을지 습니까 었나 었나요 었는가 았나 았나요 았는가';

/** Endings with which a predicate leads on to another, behind its stem: 나오면, 만들려면, 찾았다고. */
const JOINING =
  '면 으면 려면 으려면 면서 으면서 으려고 는데 은데 도록 거나 지만 다고 는다고 다는 는다는 다며 는다며 자는 자고 ' +
  '자며 냐고 겠다 겠다고 겠다는 겠다며 겠나 ' +
  '아서 어서 아야 어야 았지 었지 았던 었던 았을 었을';

const SUFFIXES = new Set(`${SHARED} ${BEHIND_WORDS} ${ENDINGS} ${ASKING} ${JOINING}`.split(' '));
const LONGEST = Math.max(...Array.from(SUFFIXES, ({ length }) => length));

/** Whether a text is a particle or an ending as a whole. */
export const isSuffix = (text: string): boolean => SUFFIXES.has(text);

/**
 * The stems a Hangul word may have under particles and endings, longest suffix first.
 *
 * @param word a folded Hangul word
 * @param shortest fewest syllables a stem may have
 */
export function stems(word: string, shortest = 2): string[] {
  const found: string[] = [];
  for (let end = Math.max(shortest, word.length - LONGEST); end < word.length; end++)
    if (SUFFIXES.has(word.slice(end))) found.push(word.slice(0, end));
  return found;
}

/** Words that hold a sentence together; words that ask are told by `questions.ts`. */
const STOP_WORDS = new Set(
  (
    '때 위한 위해 위해서 대한 대해 대하여 관한 관해 관련 관련된 따른 통한 있는 없는 이유 방법 설명 궁금 가장 제일 더 및 등 또는 그리고 ' +
    '의 를 을 은 는 이 가 에 와 과 the of and or in for'
  ).split(' '),
);

/** Whether a word carries no content. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);
