/** Texts that a build before has analysed: of an edition most stay as they are. */
import { at } from '../format/at.ts';
import { readKept, writeKept } from './kept-file.ts';
import type { Analyse, Morph } from './morphemes.ts';

type Row = [surface: string, key: string, joined: 0 | 1, tag: string];

/** The analyses of one edition's texts, in a file. */
export class KeptAnalysis {
  private readonly file: string | undefined;
  private readonly before: ReadonlyMap<string, Row[]>;
  private readonly now = new Map<string, Row[]>();

  private readonly elsewhere: ReadonlyMap<string, Row[]> | undefined;

  /**
   * @param file where they lie; it need not exist. Nothing is kept without it
   * @param neighbour those of another edition: many texts stand in both
   */
  constructor(file?: string, neighbour?: KeptAnalysis) {
    this.file = file;
    this.elsewhere = neighbour?.now;
    this.before = new Map(Object.entries(readKept<Record<string, Row[]>>(file) ?? {}));
  }

  /**
   * Has analysed what is not known.
   *
   * @param texts all that will be asked for
   * @param analyse gives the words of each of some texts
   */
  async of(
    texts: ReadonlySet<string>,
    analyse: (texts: readonly string[]) => Promise<Morph[][]>,
  ): Promise<Analyse> {
    const known = (text: string) => this.before.get(text) ?? this.elsewhere?.get(text);
    const unknown = [...texts].filter((text) => known(text) === undefined);
    const made = unknown.length > 0 ? await analyse(unknown) : [];
    const anew = new Map(unknown.map((text, number) => [text, at(made, number).map(toRow)]));
    for (const text of texts) this.now.set(text, known(text) ?? anew.get(text) ?? []);
    return (text) => {
      const rows = this.now.get(text);
      if (!rows) throw new Error(`살피지 않은 글입니다: ${text.slice(0, 80)}`);
      return rows.map(toMorph);
    };
  }

  /** Keeps what was asked for. */
  save(): void {
    writeKept(this.file, Object.fromEntries(this.now));
  }
}

const toRow = ({ surface, key, joined, tag }: Morph): Row => [surface, key, joined ? 1 : 0, tag];

const toMorph = ([surface, key, joined, tag]: Row): Morph => ({
  ...{ surface, key, tag },
  joined: joined === 1,
});
