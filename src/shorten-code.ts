/** Shortens what readers wait for beyond what the bundler does. */
import { type MinifyOptions, minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * What may be taken for granted of our own code: reading a property does nothing else, and no function is
 * asked how many parameters it has.
 */
const OPTIONS: MinifyOptions = {
  ecma: 2022,
  module: true,
  // the bundler shortens names, and takes the blanks out
  mangle: false,
  compress: {
    passes: 3,
    inline: 0,
    keep_fargs: false,
    pure_getters: true,
    unsafe_arrows: true,
    unsafe_methods: true,
  },
};

/**
 * A plugin that has Terser shorten chunks before the bundler does: together they leave 2 to 3 % less than it
 * alone. Not as the bundler's minifier, which shortens every script: in threads that takes longer than all else.
 */
export const shortenCode = (): Plugin => ({
  name: 'shorten-code',
  apply: 'build',
  enforce: 'post',
  async renderChunk(code) {
    const shorter = await minify(code, OPTIONS);
    return { code: shorter.code ?? code, map: null };
  },
});
