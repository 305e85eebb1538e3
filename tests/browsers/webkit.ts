import { spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { freePort } from '#/tools/free-port.ts';
import type { Starter } from './reader.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const BROWSERS = '/usr/lib/*/webkit2gtk-4.*/MiniBrowser';
const DISPLAY = '/usr/bin/xvfb-run';
/** The name under which W3C WebDriver gives an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** WebKitGTK, the engine of GNOME Web and a sister of Safari's, by W3C WebDriver. */
export const webkit: Starter = {
  name: 'WebKitGTK',
  packages: 'webkit2gtk-driver xvfb xauth',
  async start() {
    const [binary] = globSync(BROWSERS);
    if (!binary || !existsSync(DRIVER) || !existsSync(DISPLAY)) return undefined;
    const port = await freePort();
    const driver = spawn(DISPLAY, ['-a', DRIVER, `--port=${port}`], {
      stdio: 'ignore',
      detached: true,
    });
    const end = () => {
      if (driver.pid) process.kill(-driver.pid);
    };
    try {
      const session = await begin(`http://127.0.0.1:${port}/session`, binary);
      const ask = (method: string, path: string, body?: object) =>
        send(method, `http://127.0.0.1:${port}/session/${session.id}${path}`, body);
      const find = async (selector: string): Promise<string> => {
        // the driver is content with an element at the edge, which the frame of the window covers
        await ask('POST', '/execute/sync', {
          script: "document.querySelector(arguments[0])?.scrollIntoView({ block: 'center' })",
          args: [selector],
        });
        const found = await ask('POST', '/element', { using: 'css selector', value: selector });
        return (found as Record<string, string>)[ELEMENT] ?? '';
      };
      return {
        name: session.name,
        open: async (address) => {
          await ask('POST', '/url', { url: address });
        },
        run: <T>(inPage: (argument: string) => T, argument = '') =>
          ask('POST', '/execute/sync', {
            script: `return (${inPage})(arguments[0])`,
            args: [argument],
          }) as Promise<T>,
        click: async (selector) => {
          await ask('POST', `/element/${await find(selector)}/click`, {});
        },
        point: async (selector) => {
          const origin = { [ELEMENT]: await find(selector) };
          const move = { type: 'pointerMove', duration: 50, x: 0, y: 0, origin };
          const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };
          await ask('POST', '/actions', { actions: [{ ...pointer, actions: [move] }] });
        },
        type: async (selector, text) => {
          await ask('POST', `/element/${await find(selector)}/value`, { text });
        },
        close: async () => {
          await ask('DELETE', '');
          end();
        },
      };
    } catch (error) {
      end();
      throw error;
    }
  },
};

/** Begins a session, as soon as the driver listens. */
async function begin(address: string, binary: string): Promise<{ id: string; name: string }> {
  const browserOptions = { binary, args: ['--automation'] };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': browserOptions } };
  for (let tries = 100; ; tries--) {
    try {
      const { sessionId, capabilities: had } = (await send('POST', address, { capabilities })) as {
        sessionId: string;
        capabilities: { browserName: string; browserVersion: string };
      };
      return { id: sessionId, name: `${had.browserName} ${had.browserVersion}` };
    } catch (error) {
      if (tries === 0 || !(error instanceof TypeError)) throw error;
      await new Promise((next) => setTimeout(next, 100));
    }
  }
}

/** A command of WebDriver. @throws Error with what the driver says; TypeError while it does not listen */
async function send(method: string, address: string, body?: object): Promise<unknown> {
  const answer = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null };
  if (!answer.ok) throw new Error(`WebDriver: ${value?.error} ${value?.message}`);
  return value;
}
