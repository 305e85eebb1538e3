/** Texts that a build before has analysed: of an edition most stay as they are. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { searchCodeKey } from './code-key.ts';
import type { Analyse, Morph } from './morphemes.ts';
import { writeWhole } from './write-whole.ts';

type Row = [surface: string, key: string, joined: 0 | 1, tag: string];

/** The analyses of one edition's texts, in a file. */
export class KeptAnalysis {
  private readonly file: string;
  private readonly before = new Map<string, Row[]>();
  private readonly now = new Map<string, Row[]>();

  private readonly elsewhere: ReadonlyMap<string, Row[]> | undefined;

  /**
   * @param file where they lie; it need not exist
   * @param neighbour those of another edition: many texts stand in both
   */
  constructor(file: string, neighbour?: KeptAnalysis) {
    this.file = file;
    this.elsewhere = neighbour?.now;
    if (!existsSync(file)) return;
    const { code, texts } = JSON.parse(readFileSync(file, 'utf8'));
    if (code === searchCodeKey()) this.before = new Map(Object.entries(texts));
  }

  /** An analyser that is asked only for what is not known. */
  with(analyse: Analyse): Analyse {
    return (text) => {
      const known = this.now.get(text) ?? this.before.get(text) ?? this.elsewhere?.get(text);
      const rows = known ?? analyse(text).map(toRow);
      this.now.set(text, rows);
      return rows.map(toMorph);
    };
  }

  /** Keeps what was asked for. */
  save(): void {
    mkdirSync(dirname(this.file), { recursive: true });
    const texts = Object.fromEntries(this.now);
    writeWhole(this.file, JSON.stringify({ code: searchCodeKey(), texts }));
  }
}

const toRow = ({ surface, key, joined, tag }: Morph): Row => [surface, key, joined ? 1 : 0, tag];

const toMorph = ([surface, key, joined, tag]: Row): Morph => ({
  ...{ surface, key, tag },
  joined: joined === 1,
});
