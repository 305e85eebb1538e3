import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** A part of a drawing: SVG elements that take a height, from a corner of their own. */
export interface Piece {
  svg: string;
  height: number;
}

/**
 * Has Plot draw, and takes what it drew without its frame: the rules of its style sheet, which the
 * policy forbids, stand in ChartFigure.css; its labels, which no reader hears within an image, go.
 */
export function plotted(options: Plot.PlotOptions & { height: number }): Piece {
  const plot = Plot.plot({ ...options, document: document as unknown as Document, figure: false });
  const svg = plot.innerHTML
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/ aria-[a-z]+="[^"]*"/g, '')
    .replace(/<[^>]*>/g, (tag) => tag.replace(/\d+\.\d+/g, rounded));
  return { svg: `<g text-anchor="middle">${svg}</g>`, height: options.height };
}

/** A tenth of a point is as fine as a screen shows; the figures that a drawing says are never touched. */
const rounded = (number: string): string => String(Math.round(Number(number) * 10) / 10);

/** Pieces below each other, with the space that each is given above it. */
export function stacked(pieces: readonly (Piece & { above?: number })[]): Piece {
  let height = 0;
  const svg = pieces.map((piece) => {
    height += piece.above ?? 0;
    const at = height;
    height += piece.height;
    return at === 0 ? piece.svg : `<g transform="translate(0,${at})">${piece.svg}</g>`;
  });
  return { svg: svg.join(''), height };
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

/** Text as it stands in SVG. */
export const escaped = (text: string): string =>
  text.replace(/[&<"]/g, (sign) => ESCAPES[sign] ?? sign);
