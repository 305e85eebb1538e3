/** What browsers tell of a connection; TypeScript knows nothing of it. */
interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/**
 * Whether the browser says that bytes are dear here, so that nothing is loaded that nobody has asked for.
 * Most browsers say nothing.
 */
export function isDear(): boolean {
  const { connection } = navigator as Navigator & { connection?: Connection };
  return !!connection?.saveData || /2g|3g/.test(connection?.effectiveType ?? '');
}
