/** The thread in which the copy for reading without a network is written; `in-thread.ts` speaks with it. */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import type { OfflineJob } from './offline-job.ts';
import { writeOffline } from './write-offline.ts';

const searched = parentPort ? once(parentPort, 'message') : undefined;
await writeOffline(workerData as OfflineJob, searched);
