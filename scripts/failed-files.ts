/** A reporter for Node's test runner: the files in which a test has failed, a line each. */

/** What of the runner's events is read here. */
interface Event {
  type: string;
  data: { file?: string };
}

export default async function* failedFiles(events: AsyncIterable<Event>): AsyncGenerator<string> {
  const files = new Set<string>();
  for await (const { type, data } of events)
    if (type === 'test:fail' && data.file) files.add(data.file);
  for (const file of files) yield `${file}\n`;
}
