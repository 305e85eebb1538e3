import { hash } from 'node:crypto';
import { codeOf } from './text/short-code.ts';

/**
 * The code of a place's short link, at once: a build needs thousands, and the browser's way to hash
 * (`text/short-code.ts`) gives each to another thread and back.
 *
 * @param address root-relative address without base path
 */
export const shortCode = (address: string): string => codeOf(hash('sha256', address, 'buffer'));
