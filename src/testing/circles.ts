/**
 * The nodes of a directed graph that lead back to themselves.
 *
 * @param edges where each node leads
 */
export function nodesInCircles(edges: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const reachable = (from: string) => {
    const seen = new Set<string>();
    const queue = [from];
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
      for (const next of edges.get(node) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        queue.push(next);
      }
    }
    return seen;
  };
  return [...edges.keys()].filter((node) => reachable(node).has(node));
}
