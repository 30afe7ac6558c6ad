/** Which chapter a book's list of contents calls what. The list of EPUB 3 wins from the one of EPUB 2. */
import { posix } from 'node:path';
import type { Element } from 'domhandler';
import { cleanText, foldSpaces } from '../clean-text.ts';
import {
  childNamed,
  childrenNamed,
  descendantsNamed,
  hasWord,
  parseHtml,
  parseXml,
  textIn,
} from '../markup/node-tree.ts';
import type { ZipArchive } from '../zip/zip-archive.ts';
import { type BookPackage, namedLocally, pathFrom } from './epub-package.ts';

/** `depth` from 0. */
export type ContentsEntry = { readonly label: string; readonly depth: number };
type Contents = Map<string, ContentsEntry>;

/** By the path of the chapter; of several entries for one chapter, the first. */
export function contentsOf(
  archive: ZipArchive,
  { navigation, ncx }: BookPackage,
): ReadonlyMap<string, ContentsEntry> {
  const contents: Contents = new Map();
  if (navigation !== null) addNavigation(contents, archive, navigation);
  if (contents.size === 0 && ncx !== null) addNcx(contents, archive, ncx);
  return contents;
}

function addNavigation(contents: Contents, archive: ZipArchive, path: string): void {
  const lists = [...descendantsNamed(parseHtml(archive.textOf(path) ?? ''), 'nav')];
  const list = lists.find((nav) => hasWord(nav, 'epub:type', 'toc')) ?? lists[0];
  const outer = list && childNamed(list, 'ol');
  if (outer) addItems(contents, outer, posix.dirname(path), 0);
}

function addItems(contents: Contents, list: Element, folder: string, depth: number): void {
  for (const item of childrenNamed(list, 'li')) {
    const link = childNamed(item, 'a');
    if (link) add(contents, pathFrom(folder, link.attribs.href ?? ''), textIn(link), depth);
    const inner = childNamed(item, 'ol');
    if (inner) addItems(contents, inner, folder, depth + 1);
  }
}

function addNcx(contents: Contents, archive: ZipArchive, path: string): void {
  const [map] = namedLocally(parseXml(archive.textOf(path) ?? ''), 'navMap');
  if (map) addPoints(contents, map, posix.dirname(path), 0);
}

function addPoints(contents: Contents, parent: Element, folder: string, depth: number): void {
  for (const point of parent.children.filter(
    (child): child is Element => 'name' in child && /(?:^|:)navPoint$/.test(child.name),
  )) {
    const [label] = namedLocally(point, 'text');
    const [content] = namedLocally(point, 'content');
    if (label && content) add(contents, pathFrom(folder, content.attribs.src ?? ''), textIn(label), depth);
    addPoints(contents, point, folder, depth + 1);
  }
}

function add(contents: Contents, path: string, written: string, depth: number): void {
  const label = foldSpaces(cleanText(written));
  if (label !== '' && !contents.has(path)) contents.set(path, { label, depth });
}
