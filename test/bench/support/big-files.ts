/** Big documents of other kinds than plain text, made of a text when they are needed. */
import { strToU8, zipSync } from 'fflate';
import type { Browser } from 'playwright-core';

/** An EPUB 3 with the paragraphs of `text` spread over chapters. */
export function bookOf(text: string, chapters: number): Buffer {
  const paragraphs = text.split('\n\n');
  const perChapter = Math.ceil(paragraphs.length / chapters);
  const names = Array.from({ length: chapters }, (_, index) => `h${index + 1}`);
  const chapter = (index: number): string => {
    const own = paragraphs.slice(index * perChapter, (index + 1) * perChapter);
    const body = paragraphsOf(own.join('\n\n'));
    return `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Hoofdstuk ${index + 1}</title></head><body><h2>Hoofdstuk ${index + 1}</h2>${body}</body></html>`;
  };
  const items = names.map(
    (name) => `<item id="${name}" href="${name}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const order = names.map((name) => `<itemref idref="${name}"/>`);
  const contents = names.map((name, index) => `<li><a href="${name}.xhtml">Hoofdstuk ${index + 1}</a></li>`);
  const nav = '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>';
  const files = {
    'META-INF/container.xml':
      '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="boek.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'boek.opf': `<package version="3.0" unique-identifier="id" xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:identifier id="id">dik-boek</dc:identifier><dc:title>Een dik boek</dc:title><dc:language>nl</dc:language></metadata><manifest>${nav}${items.join('')}</manifest><spine>${order.join('')}</spine></package>`,
    'nav.xhtml': `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>Inhoud</title></head><body><nav epub:type="toc"><ol>${contents.join('')}</ol></nav></body></html>`,
    ...Object.fromEntries(names.map((name, index) => [`${name}.xhtml`, chapter(index)])),
  };
  const bytes = Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)]));
  return Buffer.from(zipSync({ mimetype: [strToU8('application/epub+zip'), { level: 0 }], ...bytes }));
}

/** As it stands between the menu and the foot of a site. */
export function webPageOf(text: string): Buffer {
  const links = ['Nieuws', 'Sport', 'Weer'].map((name) => `<li><a href="/${name}">${name}</a></li>`);
  const article = `<article><h1>Een dik rapport</h1>${paragraphsOf(text)}</article>`;
  return Buffer.from(
    `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Een dik rapport</title><nav><ul>${links.join('')}</ul></nav><main>${article}</main><footer>Over deze site</footer></html>`,
  );
}

const paragraphsOf = (text: string): string =>
  text
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n');

/** A PDF as the browser prints it, on small pages. */
export async function printed(browser: Browser, text: string): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    await page.setContent(`<html lang="nl"><h1>Een dik rapport</h1>${paragraphsOf(text)}</html>`);
    return await page.pdf({ format: 'A5', margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' } });
  } finally {
    await page.close();
  }
}
