/** The thread in which the copy for reading without a network is written; `in-thread.ts` speaks with it. */
import { parentPort, workerData } from 'node:worker_threads';
import { type OfflineJob, SITE_PARTS, type SitePart } from './offline-job.ts';
import { writeOffline } from './write-offline.ts';

const isThere = Object.fromEntries(
  SITE_PARTS.map((part) => [part, Promise.withResolvers<void>()]),
) as Record<SitePart, PromiseWithResolvers<void>>;
parentPort?.on('message', (part: SitePart) => isThere[part].resolve());
await writeOffline(workerData as OfflineJob, (part) => isThere[part].promise);
parentPort?.close();
