/** Two thousand small files zipped and written: half of them in a thread of its own. */
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { ZIPPED } from '../format/files.ts';

/** A file that the thread is given; `end` when there are no more. */
export type ZippedFile = { file: string; bytes: Uint8Array } | 'end';

/** Bytes that a file may become longer when it is zipped. */
const ROOM = 64;

/** Writes a file zipped. To have room made for more than it has takes longer. */
export const writeZipped = (file: string, bytes: Uint8Array): void =>
  writeFileSync(file + ZIPPED, gzipSync(bytes, { level: 9, chunkSize: bytes.length + ROOM }));

/** Files that are written by turns here and in a thread. */
export class ZippedFiles {
  private readonly worker = new Worker(new URL('./zip-thread.ts', import.meta.url));
  private readonly ended: Promise<unknown>;
  private isOther = false;

  constructor() {
    // what is given up before its end keeps nobody waiting
    this.worker.unref();
    this.ended = once(this.worker, 'exit');
    // told where it is waited for
    this.ended.catch(() => undefined);
  }

  /** Writes a file zipped, or has it written. */
  write(file: string, bytes: Uint8Array): void {
    this.isOther = !this.isOther;
    if (this.isOther) this.worker.postMessage({ file, bytes } satisfies ZippedFile);
    else writeZipped(file, bytes);
  }

  /**
   * Waits until all are there.
   *
   * @throws Error of the system, when there is no room or no right to write
   */
  async end(): Promise<void> {
    this.worker.ref();
    this.worker.postMessage('end' satisfies ZippedFile);
    await this.ended;
  }
}
