import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alternate, sampleOf } from './alternate.ts';
import type { Visit } from './visit.ts';

const visit = (firstPaint: number): Visit => ({
  firstPaint,
  largestPaint: firstPaint + 10,
  requestsUntilPaint: 1,
  requests: 2,
  bytes: { html: 100, css: 0, js: 0, font: 0, image: 0, other: 0 },
  layoutShift: 0,
  inputDelay: 16,
});

test('the median is the one in the middle, or between two', () => {
  assert.deepEqual(sampleOf([9, 1, 5]), { median: 5, least: 1, spread: 4 });
  assert.equal(sampleOf([1, 2, 3, 10]).median, 2.5);
  assert.equal(sampleOf([7]).median, 7);
});

test('one slow visit of many changes no median', () => {
  assert.equal(sampleOf([100, 101, 102, 103, 9000]).median, 102);
});

test('pages take turns, and neither is always the first', async () => {
  const order: string[] = [];
  const opens = (name: string, ms: number) => async () => {
    order.push(name);
    return visit(ms);
  };
  const measured = await alternate({ page: opens('page', 150), bare: opens('bare', 100) }, 3);
  assert.deepEqual(order, ['page', 'bare', 'bare', 'page', 'page', 'bare']);
  assert.equal(measured.page.firstPaint.median, 150);
  assert.equal(measured.bare.largestPaint.median, 110);
  assert.equal(measured.bare.bytes.html, 100);
});
