/** Korean text to words, at build time: lindera's morphemes under our token rules. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import init, { TokenizerBuilder } from 'lindera-wasm';
import type { Word } from '../format/encoding.ts';
import { cut, fold, normalise, type Piece } from '../format/pieces.ts';

interface Morpheme {
  surface: string;
  partOfSpeechTag: string;
}

/** A word with what the analyser says of it. */
export interface Morph extends Word {
  /** part of speech of the dictionary (NNG, JKO, …) */
  tag: string;
}

/** Analyses one block of text (a paragraph, a cell, a heading) to words in order. */
export type Analyse = (block: string) => Morph[];

let loading: Promise<Analyse> | undefined;

/**
 * Loads lindera with its embedded ko-dic; about 1 s and 200 MB. Once a process: of two that are loaded at a
 * time one reads the memory of the other.
 */
export async function loadAnalyser(): Promise<Analyse> {
  loading ??= load();
  // each has a promise of its own: what waits for another's goes on where that was made, in another test
  return await loading;
}

async function load(): Promise<Analyse> {
  const wasm = createRequire(import.meta.url).resolve('lindera-wasm/lindera_wasm_bg.wasm');
  await init({ module_or_path: await readFile(wasm) });
  const builder = new TokenizerBuilder();
  builder.setDictionary('embedded://ko-dic');
  builder.setMode('normal');
  const tokenizer = builder.build();
  return (block) => analyse(block, (text) => tokenizer.tokenize(text) as Morpheme[]);
}

function analyse(block: string, tokenize: (text: string) => Morpheme[]): Morph[] {
  const text = normalise(block);
  if (text === '') return [];
  // Where each morpheme ends, in UTF-16 units of the text.
  const ends = new Map<number, string>();
  let at = 0;
  for (const { surface, partOfSpeechTag } of tokenize(text)) {
    at += surface.length;
    ends.set(at, partOfSpeechTag);
  }
  if (at !== text.length) throw new Error(`lindera가 글을 잃었습니다: ${text.slice(0, 80)}`);
  const words: Morph[] = [];
  at = 0;
  for (const eojeol of text.split(' ')) {
    words.push(...eojeolWords(eojeol, at, ends));
    at += eojeol.length + 1;
  }
  return words;
}

// ① and ½ are letters to Pagefind: clinging to a word they would make it another one.
const NUMBER_SIGN = /\p{N}/u;

/** Words of one eojeol; punctuation goes to the word before it, at the start to the one after. */
function eojeolWords(eojeol: string, offset: number, ends: Map<number, string>): Morph[] {
  const words: Morph[] = [];
  let lead = '';
  for (const piece of cut(eojeol)) {
    const last = words.at(-1);
    if (piece.script !== 'mark') {
      words.push(...pieceWords(piece, offset, ends));
      const first = last ? undefined : words[0];
      if (first) first.surface = lead + first.surface;
      lead = '';
    } else if (NUMBER_SIGN.test(piece.text)) {
      words.push({ surface: lead + piece.text, key: '', joined: true, tag: 'SY' });
      lead = '';
    } else if (last) last.surface += piece.text;
    else lead += piece.text;
  }
  const last = words.at(-1);
  if (!last) return lead ? [{ surface: lead, key: '', joined: false, tag: 'SY' }] : [];
  last.joined = false;
  return words;
}

function pieceWords({ text, script, start }: Piece, offset: number, ends: Map<number, string>) {
  const words: Morph[] = [];
  let from = 0;
  for (let to = 1; to <= text.length; to++) {
    const tag = ends.get(offset + start + to);
    if (to < text.length && (script !== 'hangul' || tag === undefined)) continue;
    const surface = text.slice(from, to);
    words.push({ surface, key: fold(surface), joined: true, tag: tag ?? '' });
    from = to;
  }
  return words;
}
