/** What stands behind a command. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * Reads options and words; ends the command with how it is used where there is an option that it does not
 * know, or one without its value.
 *
 * @param usage the command with what may follow it
 * @param config as for `parseArgs`
 */
export function commandLine<Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch {
    return fail(`쓰는 법: ${usage}`);
  }
}

/** Ends a command with one sentence. */
export function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
