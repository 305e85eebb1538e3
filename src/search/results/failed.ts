import type { Answer } from './answer.ts';

/** The answer when the engine or its index cannot be had. */
export const FAILED: Answer = {
  status: 'failed',
  results: [],
  total: 0,
  facets: { domain: [], kind: [], document: [] },
  notes: [],
  partial: false,
  apart: 0,
  reduced: false,
  terms: [],
};
