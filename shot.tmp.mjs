// node shot.tmp.mjs port path prefix width scheme [scrollY...]
import { spawn } from 'node:child_process';
import { chromium } from 'playwright-core';

const [port, path, prefix, width, scheme, ...ys] = process.argv.slice(2);
const server = spawn('node_modules/node/bin/node', ['scripts/serve.ts'], {
  env: { ...process.env, PORT: port },
  stdio: 'ignore',
});
await new Promise((r) => setTimeout(r, 1500));
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const p = await b.newPage({
  viewport: { width: +width, height: +(process.env.H ?? 900) },
  colorScheme: scheme,
  ...(process.env.FC && { forcedColors: 'active' }),
});
await p.goto(`http://localhost:${port}${path}`);
await p.waitForTimeout(400);
console.log(p.url(), await p.evaluate(() => document.documentElement.scrollWidth));
for (const y of ys) {
  await p.evaluate((y) => scrollTo(0, y), +y);
  await p.waitForTimeout(150);
  await p.screenshot({ path: `${prefix}-${width}-${y}.png` });
}
await b.close();
server.kill();
