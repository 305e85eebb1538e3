/**
 * Endings that go on behind the forms of a verb or an adjective (`conjugation.ts`) and are not told by
 * `particles.ts`, since behind a noun they would be half a word: 뺏겼대, 막고, 늘렸다가.
 */
const ENDING =
  /(?<=.)(?:[다던지자냐니고며서야게죠]|[어아대네]요?|습니다|다[는가]|으?려다가?|자마자|겠다)$/;

/** A word without such an ending, longest first; itself where it has none. */
export const withoutVerbEnding = (word: string): string => word.replace(ENDING, '');
