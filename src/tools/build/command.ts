/**
 * The build, as Node is called for it.
 *
 * - Pages, trees and words are soon garbage: with more room for what is young, Node copies less of it to
 *   where it looks for it seldom, a twentieth of a build.
 * - Four threads print, check, search and analyse: what Node compiles once more in others, to be quicker
 *   later, takes their cores, and half of it is no longer wanted when it is there. A twentieth as well.
 */
export const BUILD = [
  '--max-semi-space-size=32',
  '--no-concurrent-recompilation',
  '--import=./scripts/compile-cache.ts',
  'scripts/build.ts',
] as const;
