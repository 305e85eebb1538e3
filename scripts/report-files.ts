/** A reporter for Node's test runner: tells the parent of the process how each file has ended (`test-files.ts`). */

/** What of the runner's events is read here. */
interface Event {
  type: string;
  data: { name?: string; nesting?: number };
}

/** A file whose tests and hooks have run. */
export interface Ended {
  file: string;
  passed: boolean;
}

// biome-ignore lint/correctness/useYield: a reporter is a generator; this one prints nothing
export default async function* reportFiles(events: AsyncIterable<Event>): AsyncGenerator<string> {
  let tests = 0;
  for await (const { type, data } of events) {
    if (!/^test:(pass|fail)$/.test(type) || !data.name) continue;
    if (data.nesting === 1) tests++;
    if (data.nesting !== 0) continue;
    // a file without a test says nothing
    process.send?.({ file: data.name, passed: type === 'test:pass' && tests > 0 } satisfies Ended);
    tests = 0;
  }
}
