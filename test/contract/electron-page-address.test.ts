import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type DesktopApp, startDesktopApp } from '../electron-stand-in/desktop-app.ts';

const builtPage = new URL('../../out/renderer/', import.meta.url);

describe("the page's own address", () => {
  let app: DesktopApp;

  beforeAll(async () => {
    app = await startDesktopApp();
  });
  afterAll(() => app.end());

  const get = (path: string): Promise<Answer> => app.do('request', { url: `leesmee://app/${path}` });

  it('serves the page, under a policy that lets in no code from elsewhere', async () => {
    const { status, headers, body } = await get('index.html');
    expect(status).toBe(200);
    expect(body).toBe(await readFile(new URL('index.html', builtPage), 'utf8'));
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'; script-src 'self'; style-src 'self';/,
      ),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    expect(headers['content-security-policy']).not.toMatch(/unsafe|\*|https?:/);
  });

  it('serves a page that its policy allows: nothing in it is inline or from elsewhere', async () => {
    const { body } = await get('index.html');
    expect(body).not.toMatch(/<script(?![^>]*\ssrc="\.\/)|<style|\sstyle=|\son\w+=|(?:src|href)="(?!\.\/)/);
  });

  it('serves every file of the page as what it is', async () => {
    const types = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml', woff2: 'font/woff2' };
    const names = await readdir(new URL('assets/', builtPage));
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) {
      const { status, headers } = await get(`assets/${name}`);
      expect([name, status]).toEqual([name, 200]);
      const extension = name.split('.').at(-1) as keyof typeof types;
      expect(headers['content-type']?.split(';')[0]).toBe(types[extension]);
    }
  });

  it.each([
    '..%2fmain%2fmain.js',
    '%2e%2e/%2e%2e/package.json',
    'assets/..%2f..%2f..%2fpackage.json',
    '..%5c..%5cpackage.json',
    '%2fetc%2fpasswd',
    'index.html%00.png',
    '%',
  ])('leads nowhere outside the page: %s', async (path) => {
    const { status, body } = await get(path);
    expect([403, 404]).toContain(status);
    expect(body).toBe('');
  });

  it.each(['', 'assets', 'assets/', 'nothing.js', 'index.html/'])('has nothing at "%s"', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: '' });
  });

  it('knows no other host and no other method', async () => {
    expect(await app.do('request', { url: 'leesmee://elsewhere/index.html' })).toMatchObject({ status: 403 });
    const post = { url: 'leesmee://app/index.html', method: 'POST' };
    expect(await app.do('request', post)).toMatchObject({ status: 405, body: '' });
  });
});
