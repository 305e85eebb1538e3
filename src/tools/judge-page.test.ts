import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Budget, budgets } from './budgets.ts';
import { kindFaults, timeFaults, visitFaults, weightFaults } from './judge-page.ts';
import type { Compared } from './paint/against-bare.ts';
import type { Samples } from './paint/alternate.ts';

const budget: Budget = {
  bytes: { html: 1000, css: 500, js: 0, font: 0, image: 0, other: 0 },
  requests: 3,
  elements: 50,
  firstPaint: 1.2,
  largestPaint: 1.5,
  inputDelay: 2,
};

const sample = (median: number) => ({ median, least: median, spread: 0 });
const samples = (paint: number, more: Partial<Samples> = {}): Samples => ({
  firstPaint: sample(paint),
  largestPaint: sample(paint),
  requestsUntilPaint: sample(1),
  requests: sample(3),
  layoutShift: sample(0),
  inputDelay: sample(16),
  bytes: { html: 1000, css: 500, js: 0, font: 0, image: 0, other: 0 },
  ...more,
});
const against = (page: Samples, bare = samples(1000)): Compared => ({ page, bare });
const weight = { path: '/a/', elements: 50, html: 1000, css: 500, js: 0, total: 1500 };

test('a page at the edge of its budget keeps to it', () => {
  assert.deepEqual(weightFaults(weight, budget), []);
  assert.deepEqual(visitFaults('/a/', against(samples(1200)), 0, budget), []);
  assert.deepEqual(timeFaults('/a/', against(samples(1200)), budget), []);
});

test('what is over is told with its page, what was found and what was expected', () => {
  assert.deepEqual(weightFaults({ ...weight, html: 1001, elements: 60, js: 4500 }, budget), [
    '/a/ elements: 60, at most 50',
    '/a/ bytes of the scripts that start it: 4500, at most 2500',
    '/a/ bytes of html: 1001, at most 1000',
    '/a/ bytes of js: 4500, at most 0',
  ]);
  const heavy = samples(1, {
    requests: sample(4),
    layoutShift: sample(0.02),
    bytes: { html: 1, css: 1, js: 1, font: 0, image: 0, other: 0 },
  });
  assert.deepEqual(visitFaults('/a/', against(heavy), 0.01, budget), [
    '/a/ bytes of js as transferred: 1, at most 0',
    '/a/ requests: 4, at most 3',
    '/a/ layout shift on a phone: 0.02, at most 0',
    '/a/ layout shift at a desk: 0.01, at most 0',
  ]);
});

test('times are held to bare HTML of the same run', () => {
  assert.deepEqual(timeFaults('/a/', against(samples(1210)), budget), [
    '/a/ first paint: 1.21 times bare HTML’s (1210 ±0 against 1000 ms), at most 1.2',
  ]);
  assert.deepEqual(timeFaults('/a/', against(samples(1210), samples(2000)), budget), []);
});

test('an input is not felt up to 100 ms; above, bare HTML decides', () => {
  const delayed = (ms: number, bare: number) =>
    timeFaults(
      '/a/',
      against(samples(1, { inputDelay: sample(ms) }), samples(1, { inputDelay: sample(bare) })),
      budget,
    ).length;
  assert.equal(delayed(100, 16), 0);
  assert.equal(delayed(104, 16), 1);
  assert.equal(delayed(104, 60), 0);
});

test('a page of no kind and a budget of no page are faults', () => {
  const two = { list: budget, front: budget };
  assert.deepEqual(
    kindFaults(
      new Map([
        ['/', 'front'],
        ['/a/', 'list'],
      ]),
      two,
    ),
    [],
  );
  assert.match(
    kindFaults(
      new Map([
        ['/', 'front'],
        ['/a/', 'list'],
        ['/maps/', undefined],
      ]),
      two,
    )[0] ?? '',
    /^\/maps\/ is of no kind/,
  );
  assert.match(
    kindFaults(
      new Map([
        ['/', 'front'],
        ['/a/', 'list'],
        ['/b/', 'maps'],
      ]),
      two,
    )[0] ?? '',
    /^\/b\/ .*“maps”.* no budget/,
  );
  assert.match(
    kindFaults(new Map([['/', 'front']]), two)[0] ?? '',
    /no page is of the kind “list”/,
  );
});

test('documents are held to the first paint of bare HTML', () => {
  assert.ok(budgets['medium document'].firstPaint <= 1.15);
  assert.ok(budgets['long document'].firstPaint <= 1.2);
});
