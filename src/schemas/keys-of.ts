import { z } from 'zod';

/**
 * The keys of an object as zod takes the values of an enum.
 *
 * @param labels what readers see, by key
 */
export const keysOf = <K extends string>(labels: Readonly<Record<K, unknown>>): [K, ...K[]] =>
  Object.keys(labels) as [K, ...K[]];

/**
 * One of the keys of `labels`; an editor shows each with its label.
 *
 * @param labels what readers see, by key
 * @param description what the field says, in Korean
 */
export const oneOf = <K extends string>(labels: Readonly<Record<K, string>>, description: string) =>
  z.enum(keysOf(labels)).meta({ description, enumDescriptions: Object.values<string>(labels) });
