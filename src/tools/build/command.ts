/**
 * The build, as Node is called for it. Pages, trees and words are soon garbage: with more room for what
 * is young, Node copies less of it to where it looks for it seldom. Each thread takes three times as much:
 * with 32 MB a build holds 110 MB more, and is not quicker.
 */
export const BUILD = [
  '--max-semi-space-size=16',
  '--import=./scripts/compile-cache.ts',
  'scripts/build.ts',
] as const;
