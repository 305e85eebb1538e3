/** Two thousand small files zipped, written and read back: most of them in a thread of its own. */
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { gunzipSync, gzipSync } from 'node:zlib';
import { ZIPPED } from '../format/files.ts';

/** A file that the thread is given; `end` when there are no more. */
export type ZippedFile = { file: string; bytes: Uint8Array } | 'end';

/** Bytes that a file may become longer when it is zipped. */
const ROOM = 64;

/** Of so many files that are written this thread writes one: it reads meanwhile what all of them say. */
const TURNS = 5;

/** How zlib counts its memory: in blocks of 16,384 signs, which share their codes, */
const LONG_BLOCKS = 8;
/** and in such of 1,024: 460 bytes less for a head, which is text and numbers by turns. */
export const SHORT_BLOCKS = 4;

/**
 * Writes a file zipped. To have room made for more than it has takes longer.
 *
 * @throws Error when it cannot be read back
 */
export function writeZipped(file: string, bytes: Uint8Array, memLevel = LONG_BLOCKS): void {
  const path = file + ZIPPED;
  const zipped = gzipSync(bytes, { level: 9, memLevel, chunkSize: bytes.length + ROOM });
  writeFileSync(path, zipped);
  const read = readFileSync(path);
  if (!read.equals(zipped) || !gunzipSync(read).equals(bytes))
    throw new Error(`${path}에 적은 것과 다른 것이 읽힙니다.`);
}

/** Files that are written by turns here and in a thread. */
export class ZippedFiles {
  private readonly worker = new Worker(new URL('./zip-thread.ts', import.meta.url));
  private readonly ended: Promise<unknown>;
  private turn = 0;

  constructor() {
    // what is given up before its end keeps nobody waiting
    this.worker.unref();
    this.ended = once(this.worker, 'exit');
    // told where it is waited for
    this.ended.catch(() => undefined);
  }

  /** Writes a file zipped, or has it written. */
  write(file: string, bytes: Uint8Array): void {
    if (++this.turn % TURNS > 0) this.worker.postMessage({ file, bytes } satisfies ZippedFile);
    else writeZipped(file, bytes);
  }

  /**
   * Waits until all are there.
   *
   * @throws Error of the system, when there is no room or no right to write; or when one cannot be read back
   */
  async end(): Promise<void> {
    this.worker.ref();
    this.worker.postMessage('end' satisfies ZippedFile);
    await this.ended;
  }
}
