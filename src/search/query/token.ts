/** What is asked of the index: words, one by one or at consecutive positions. */

/** A word asked of the index; an `open` one may go on (재활 finds 재활용). */
export interface Token {
  text: string;
  open: boolean;
  /** letters before what is looked for (반자: 1 for 자율주행); only of a first word */
  skip?: number;
}

/** Words at consecutive positions. */
export type Segmentation = Token[];
