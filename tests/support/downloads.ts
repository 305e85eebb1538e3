import { buffer } from 'node:stream/consumers';
import type { Download } from 'playwright-core';

/** What a reader has downloaded, wherever the browser keeps it. */
export const downloaded = async (download: Download): Promise<Buffer> =>
  buffer(await download.createReadStream());
