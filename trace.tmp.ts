import { chromium } from 'playwright-core';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { findBrowser } from '#/tools/browser.ts';
const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', };
const dist='dist';
const cache=new Map<string,Buffer>();
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (!existsSync(file)) { response.writeHead(404).end(); return; }
  const type = TYPES[extname(file)];
  const bytes = readFileSync(file);
  response.setHeader('Content-Type', type ?? 'application/octet-stream');
  if (type) { response.setHeader('Content-Encoding', 'br'); let b=cache.get(file); if(!b) cache.set(file,b=brotliCompressSync(bytes)); response.end(b);} else response.end(bytes);
});
await new Promise<void>((l) => server.listen(4431, l));
const nets = { '3g': { latency: 400, t: 50_000, cpu: 1 }, '4g': { latency: 150, t: 200_000, cpu: 4 } } as const;
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
const [net='3g', ...queries] = process.argv.slice(2);
const n = nets[net as '3g'];
for (const q of queries) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto('http://localhost:4431/about/');
  await page.waitForLoadState('networkidle');
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', { offline: false, latency: n.latency, downloadThroughput: n.t, uploadThroughput: n.t });
  if (n.cpu>1) await client.send('Emulation.setCPUThrottlingRate', { rate: n.cpu });
  const start = performance.now();
  const t = () => Math.round(performance.now() - start);
  const reqs = new Map<string, {url: string, at: number}>();
  let bytes=0, count=0;
  client.on('Network.requestWillBeSent', (e) => reqs.set(e.requestId, { url: e.request.url, at: t() }));
  client.on('Network.loadingFinished', (e) => { const r = reqs.get(e.requestId); bytes += e.encodedDataLength; count++; if (process.env.LOG) console.log(String(r?.at).padStart(6), String(t()).padStart(6), String(e.encodedDataLength).padStart(7), r?.url.replace('http://localhost:4431','')); });
  console.log(q, await page.evaluate(() => (navigator as any).connection?.effectiveType));
  await page.keyboard.press('Control+k');
  await page.locator('dialog input[type="search"]').fill(q);
  await page.waitForSelector('dialog [data-search-state="done"]', { timeout: 60_000 });
  console.log('first', t(), bytes, count);
  // further
  for (const [wait, next] of [[1500,'양자컴퓨터 암호'],[1000,'반도체 인력'],[1000,'위성 통신 투자']] as const) {
    await page.waitForTimeout(wait);
    const b0=bytes, c0=count;
    const ms = await page.evaluate((text) => new Promise<number>((done) => {
      const input = document.querySelector<HTMLInputElement>('dialog input[type="search"]')!;
      const panel = document.querySelector('dialog [data-search-results]')!;
      const first = () => panel.querySelector('a.search-title')?.textContent;
      const before = performance.now();
      const obs = new MutationObserver(() => { if (document.querySelector('dialog [data-search-state="done"]')) { obs.disconnect(); requestAnimationFrame(()=>setTimeout(()=>done(performance.now()-before))); } });
      obs.observe(document.querySelector('dialog')!, { subtree: true, childList: true, attributes: true });
      input.value = text; input.dispatchEvent(new Event('input', { bubbles: true }));
    }), next);
    console.log('further', Math.round(ms), bytes-b0, count-c0);
  }
  await context.close();
}
await browser.close(); server.close(); server.closeAllConnections();
