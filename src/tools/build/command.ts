/**
 * The build, as Node is called for it. Pages, trees and words are soon garbage: with more room for what
 * is young, Node copies less of it to where it looks for it seldom, a twentieth of a build.
 */
export const BUILD = [
  '--max-semi-space-size=32',
  '--import=./scripts/compile-cache.ts',
  'scripts/build.ts',
] as const;
