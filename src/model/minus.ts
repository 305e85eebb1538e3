/** The difference with as many decimals as the operands have: 52.3 − 52.2 is 0.1. */
export function minus(a: number, b: number): number {
  const decimals = [a, b].map((n) => String(n).split('.')[1]?.length ?? 0);
  return Number((a - b).toFixed(Math.min(Math.max(...decimals), 20)));
}
