/** What a book says about itself: its title and date, and which of its files are read, in which order. */
import { posix } from 'node:path';
import type { Document, Element } from 'domhandler';
import type { IsoDate } from '../../../core/article.ts';
import { cleanText, foldSpaces } from '../clean-text.ts';
import { DocumentFault } from '../document-fault.ts';
import { descendantsNamed, elementsIn, hasWord, parseXml, textIn } from '../markup/node-tree.ts';
import { leadingDate } from '../written-date.ts';
import type { ZipArchive } from '../zip/zip-archive.ts';

export type BookPackage = {
  readonly title: string | null;
  readonly date: IsoDate | null;
  /** Paths in the archive, without the book's own list of contents. */
  readonly chapters: readonly string[];
  /** Paths of the lists of contents: of EPUB 3, then of EPUB 2. */
  readonly navigation: string | null;
  readonly ncx: string | null;
};

type Item = { readonly path: string; readonly mediaType: string; readonly element: Element };

/** Throws `file-damaged` where the book doesn't say what is in it. */
export function packageOf(archive: ZipArchive): BookPackage {
  const container = parseXml(archive.textOf('META-INF/container.xml') ?? '');
  const [rootFile] = namedLocally(container, 'rootfile');
  const path = rootFile?.attribs['full-path'];
  const text = path === undefined ? undefined : archive.textOf(path);
  if (path === undefined || text === undefined) throw new DocumentFault('file-damaged');
  const source = parseXml(text);
  const items = itemsIn(source, posix.dirname(path));
  const navigation =
    [...items.values()].find(({ element }) => hasWord(element, 'properties', 'nav'))?.path ?? null;
  const ncx =
    [...items.values()].find(({ mediaType }) => mediaType === 'application/x-dtbncx+xml')?.path ?? null;
  const chapters = namedLocally(source, 'itemref').flatMap(({ attribs }) => {
    const item = items.get(attribs.idref ?? '');
    return item && /html|xml|^text\//.test(item.mediaType) && item.path !== navigation ? [item.path] : [];
  });
  if (chapters.length === 0) throw new DocumentFault('file-damaged');
  const [title, date] = ['dc:title', 'dc:date'].map((name) => firstText(source, name));
  return {
    title: title || null,
    date: leadingDate(date?.replace(/T.*$/, '') ?? '')?.date ?? null,
    chapters: [...new Set(chapters)],
    navigation,
    ncx,
  };
}

function itemsIn(source: Document, folder: string): ReadonlyMap<string, Item> {
  const items = new Map<string, Item>();
  for (const element of namedLocally(source, 'item')) {
    const { id = '', href = '' } = element.attribs;
    items.set(id, { path: pathFrom(folder, href), mediaType: element.attribs['media-type'] ?? '', element });
  }
  return items;
}

/** The path in the archive that `href` leads to from `folder`, without what stands after `#`. */
export function pathFrom(folder: string, href: string): string {
  const [file = ''] = href.split('#');
  return posix.normalize(posix.join(folder, decoded(file)));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const firstText = (source: Document, name: string): string => {
  for (const element of descendantsNamed(source, name)) return foldSpaces(cleanText(textIn(element)));
  return '';
};

/** Whatever prefix the file uses for its own elements. */
export function namedLocally(node: Document | Element, name: string): Element[] {
  return elementsIn(node).flatMap((child) => [
    ...(child.name === name || child.name.endsWith(`:${name}`) ? [child] : []),
    ...namedLocally(child, name),
  ]);
}
