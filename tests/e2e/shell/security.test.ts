import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askDesktop } from '../support/bridge.ts';
import type { LaunchedDesk } from '../support/launch.ts';
import { launchDesk } from '../support/launch.ts';

let desk: LaunchedDesk;
beforeAll(async () => {
  desk = await launchDesk();
});
afterAll(() => desk.close());

/** What the page gets for an address, without throwing. */
function fetched(address: string) {
  return desk.page.evaluate(
    (url) =>
      fetch(url).then(
        (response) => ({
          status: response.status,
          policy: response.headers.get('content-security-policy') ?? '',
          type: response.headers.get('content-type') ?? '',
        }),
        () => ({ status: 0, policy: '', type: '' }),
      ),
    address,
  );
}

/** What the shell's own protocol answers, which no policy of the page stands before. */
function served(address: string) {
  return desk.app.evaluate(async ({ net }, url) => {
    const response = await net.fetch(url, { bypassCustomProtocolHandlers: false });
    return { status: response.status, headers: Object.fromEntries(response.headers) };
  }, address);
}

describe('the page', () => {
  test('carries a policy without inline scripts and without eval', async () => {
    const { policy } = await fetched('app://page/');
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1];
    expect(scripts).toBe("'self'");
    expect(policy).toContain("default-src 'none'");
  });

  test('gets a fresh nonce for its styles at each load, and nowhere the placeholder', async () => {
    const nonces = await Promise.all(['1', '2'].map((n) => fetched(`app://page/?${n}`)));
    const [first, second] = nonces.map(({ policy }) => /'nonce-([^']+)'/.exec(policy)?.[1]);
    expect(first).toMatch(/^[\w+/=]{20,}$/);
    expect(first).not.toBe(second);
    expect(await desk.page.content()).not.toContain('__CSP_NONCE__');
  });

  test('runs no inline script and evaluates no string', async () => {
    const ran = await desk.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.inlineRan = true';
      document.body.append(script);
      const image = document.createElement('img');
      image.setAttribute('onerror', 'globalThis.inlineRan = true');
      image.src = 'app://page/none.png';
      document.body.append(image);
      // Later, since the driver lets the script that it sends itself evaluate strings.
      return new Promise<unknown[]>((resolve) => {
        setTimeout(() => {
          let evaluated = true;
          try {
            Reflect.construct(Function, ['return 1'])();
          } catch {
            evaluated = false;
          }
          resolve([Reflect.get(globalThis, 'inlineRan'), evaluated]);
        }, 300);
      });
    });
    expect(ran).toEqual([undefined, false]);
  });

  test('has neither Node nor Electron', async () => {
    const kinds = await desk.page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'electron'].map(
        (name) => typeof Reflect.get(globalThis, name),
      ),
    );
    expect(new Set(kinds)).toEqual(new Set(['undefined']));
  });

  test('its window is sandboxed and isolated', async () => {
    const preferences = await desk.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      return Reflect.apply(Reflect.get(contents ?? {}, 'getLastWebPreferences'), contents, []);
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
    });
  });

  test('opens no window', async () => {
    const opened = await desk.page.evaluate(() => window.open('https://example.org/') === null);
    expect(opened).toBe(true);
    const count = await desk.app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
    );
    expect(count).toBe(1);
  });

  test.each(['https://example.org/', 'file:///etc/passwd', 'app://preview/x', 'data:text/html,x'])(
    'does not leave for %s',
    async (address) => {
      await desk.page.evaluate((url) => {
        window.location.href = url;
      }, address);
      await desk.page.waitForTimeout(300);
      expect(desk.page.url()).toBe('app://page/');
    },
  );

  test('gets no permission', async () => {
    const states = await desk.page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'];
      const asked = names.map((name) =>
        navigator.permissions.query(Object({ name })).then(({ state }) => state),
      );
      return Promise.all(asked);
    });
    expect(new Set(states)).toEqual(new Set(['denied']));
    const media = await desk.page.evaluate(() =>
      navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'given',
        (error: Error) => error.name,
      ),
    );
    expect(media).not.toBe('given');
  });

  test('reaches nothing outside', async () => {
    expect(await fetched('https://example.org/')).toMatchObject({ status: 0 });
  });
});

describe('the hosts', () => {
  test.each([
    'app://page/../../package.json',
    'app://page/%2e%2e/%2e%2e/package.json',
    'app://page/..%2f..%2fpackage.json',
    'app://page/%5c..%5c..%5cpackage.json',
    'app://page/%00index.html',
    'app://page//etc/passwd',
    'app://page/%zz',
    'app://page/assets',
    'app://font/../tinos-latin-400-normal.woff2.bak',
    'app://font/constructor',
    'app://preview/none',
    'app://print/none',
    'app://nowhere/',
  ])('%s is not found', async (address) => {
    expect((await served(address)).status).toBe(404);
  });

  test.each([
    'app://photo/../../library.sqlite',
    'app://photo/%2e%2e%2flibrary.sqlite',
    'app://photo/abc',
    `app://photo/${'A'.repeat(64)}`,
    `app://photo/${'a'.repeat(64)}/..`,
    `app://photo/${'a'.repeat(64)}?size=huge`,
  ])('%s is refused', async (address) => {
    expect((await served(address)).status).toBe(400);
  });

  test('a photo that is not there is not found', async () => {
    expect((await served(`app://photo/${'a'.repeat(64)}`)).status).toBe(404);
  });

  test('the faces of the paper are served to anyone inside', async () => {
    const { status, headers } = await served('app://font/tinos-vietnamese-700-italic.woff2');
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'font/woff2',
      'access-control-allow-origin': '*',
    });
  });

  test('a preview runs no script and cannot be left', async () => {
    const html = `<!doctype html><head><title>x</title></head><script>document.title='ran'</script>
      <a href="https://example.org/" style="display: block; height: 9999px">out</a>`;
    const shown = await askDesktop(desk.page, 'preview:show', { html });
    if (!shown.ok) throw new Error(shown.code);
    const { headers } = await served(shown.value.url);
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox/);
    await desk.page.evaluate((url) => {
      const frame = document.createElement('iframe');
      frame.src = url;
      frame.style.cssText =
        'position: fixed; inset: 0; width: 300px; height: 300px; z-index: 99999';
      document.body.append(frame);
      return new Promise((resolve) => frame.addEventListener('load', resolve));
    }, shown.value.url);
    // The driver hears of a frame of another host on a way of its own.
    const preview = () => desk.page.frames().find((one) => one.url() === shown.value.url);
    await expect.poll(() => preview()?.title()).toBe('x');
    const frame = preview();
    await desk.page.mouse.click(100, 100);
    await desk.page.waitForTimeout(300);
    expect(frame?.url()).toBe(shown.value.url);
    expect(desk.page.url()).toBe('app://page/');
  });
});

describe('the shell', () => {
  test('opens http, https and mailto outside, and nothing else', async () => {
    await desk.app.evaluate(({ shell }) => {
      const opened: string[] = [];
      Object.assign(globalThis, { opened });
      Object.assign(shell, { openExternal: (url: string) => Promise.resolve(opened.push(url)) });
    });
    const wanted = ['https://example.org/a', 'http://example.org/', 'mailto:a@example.org'];
    const refused = ['file:///etc/passwd', 'javascript:alert(1)', 'app://page/', 'smb://x/', 'x'];
    for (const url of wanted) {
      expect(await askDesktop(desk.page, 'links:open', { url })).toEqual({ ok: true, value: {} });
    }
    for (const url of refused) {
      expect(await askDesktop(desk.page, 'links:open', { url })).toMatchObject({
        code: 'bad-call',
      });
    }
    expect(await desk.app.evaluate(() => Reflect.get(globalThis, 'opened'))).toEqual(wanted);
  });

  test('answers a bad input and an unknown call, never with silence', async () => {
    const bad = await desk.page.evaluate(() => {
      const { call } = Reflect.get(globalThis, 'desktop');
      return Promise.all([
        call('files:show', { ticket: '../x' }),
        call('app:facts', { more: 1 }),
        call('constructor', {}),
        call('files:nothing', {}),
      ]);
    });
    expect(bad).toMatchObject([
      { code: 'bad-call' },
      { code: 'bad-call' },
      { code: 'unknown-call' },
      { code: 'unknown-call' },
    ]);
  });

  test('answers no other page, even with our own preload', async () => {
    const html = '<!doctype html><title>foreign</title>';
    const shown = await askDesktop(desk.page, 'preview:show', { html });
    if (!shown.ok) throw new Error(shown.code);
    const answers = await desk.app.evaluate(async ({ BrowserWindow, app }, url) => {
      const window = new BrowserWindow({
        show: false,
        webPreferences: { sandbox: true, preload: `${app.getAppPath()}/out/preload/preload.cjs` },
      });
      const ask = `Promise.all([
        window.desktop.call('app:facts', {}),
        Promise.race([
          window.newsroom.call('settings:read', {}),
          new Promise((resolve) => setTimeout(() => resolve('no port'), 1000)),
        ]),
      ])`;
      try {
        // Two strangers: a page of another host, and our own page in a window that is not the desk's.
        await window.loadURL('app://font/tinos-latin-400-normal.woff2').catch(() => undefined);
        await window.loadURL('data:text/html,stranger');
        const stranger: unknown = await window.webContents.executeJavaScript(ask);
        await window.loadURL('app://page/');
        const twin: unknown = await window.webContents.executeJavaScript(ask);
        return [url, stranger, twin];
      } finally {
        window.destroy();
      }
    }, shown.value.url);
    const refused = [{ ok: false, code: 'bad-call', detail: {} }, 'no port'];
    expect(answers.slice(1)).toEqual([refused, refused]);
  });
});
