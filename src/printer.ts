/**
 * The printer: what Astro makes of the templates, as a program that prints one page after the other.
 * It knows the code alone. Content is read when it prints, so that the same printer goes on printing
 * after content has changed.
 */

import { StaticPaths } from 'astro:static-paths';
import { createApp } from 'astro/app/entrypoint';
import type { Printer } from './tools/build/printer.ts';

// pages are written as a whole: to send them in pieces takes longer
const app = createApp({ streaming: false });

export const paths: Printer['paths'] = () => new StaticPaths(app).getAll();

export const print: Printer['print'] = (request, routeData) => app.render(request, { routeData });
