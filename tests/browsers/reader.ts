/** What a scenario asks of any browser. */
export interface Reader {
  /** its name and version */
  readonly name: string;
  /** Opens an address; the page has loaded when it resolves. */
  open(address: string): Promise<void>;
  /** Runs a function in the page; it knows its argument, empty unless given, and nothing else of the test. */
  run<T>(inPage: (argument: string) => T, argument?: string): Promise<T>;
  /** Clicks the first element of a CSS selector, as a reader does. */
  click(selector: string): Promise<void>;
  /** Points at the first element of a CSS selector. */
  point(selector: string): Promise<void>;
  /** Types into the first element of a CSS selector. */
  type(selector: string, text: string): Promise<void>;
  close(): Promise<void>;
}

/** How a browser is started, and what to install where it is missing. */
export interface Starter {
  name: string;
  /** Debian's packages */
  packages: string;
  /** @returns undefined where the browser is not installed */
  start(): Promise<Reader | undefined>;
}

const PATIENCE = 15_000;
const STEP = 50;

/**
 * Waits until a function of the page gives something.
 *
 * @param inPage is asked again and again
 * @returns what it gave, neither false nor empty
 * @throws Error that names `what` when that does not come
 */
export async function until<T>(
  reader: Reader,
  what: string,
  inPage: (argument: string) => T,
  argument?: string,
): Promise<NonNullable<T>> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const found = await reader.run(inPage, argument);
    if (found) return found;
    if (performance.now() > end) throw new Error(`${reader.name}: ${what} did not come`);
    await new Promise((next) => setTimeout(next, STEP));
  }
}
