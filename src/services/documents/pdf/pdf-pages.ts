/**
 * The pieces of text on the pages of a PDF, as pdf.js finds them. Nothing is drawn, no script in it runs, and
 * nothing is loaded: what isn't in the file isn't read.
 */
import { getDocument, Util, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
// Makes pdf.js do all its work in the thread that it is called in, whatever program it runs in. Both are the minified
// files, which every thread that reads a PDF loads in two thirds of the time.
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
import { DocumentFault } from '../document-fault.ts';
import type { ShowProgress } from '../document-format.ts';
import { type TaggedPage, taggedPage } from './tagged-text.ts';

/** In points; `baseline` counts from the top of the page. */
export type TextPiece = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
};

export type TextPage = {
  readonly height: number;
  readonly pieces: readonly TextPiece[];
  /** `null` where the PDF has no tags. */
  readonly tagged: TaggedPage | null;
};

type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;
type StructTree = Awaited<ReturnType<PdfPage['getStructTree']>>;

/** Pages in their order. Throws `file-encrypted` or `file-damaged`. */
export async function* readPdfPages(
  bytes: Uint8Array,
  showProgress: ShowProgress,
): AsyncGenerator<TextPage, void> {
  // pdf.js takes the bytes that it is given for itself.
  const loading = getDocument({
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
  });
  try {
    const pdf = await loading.promise.catch(rethrow);
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      yield await textPage(page);
      page.cleanup();
      showProgress(number / pdf.numPages);
    }
  } finally {
    await loading.destroy();
  }
}

function rethrow(cause: unknown): never {
  const isLocked = cause instanceof Error && cause.name === 'PasswordException';
  throw new DocumentFault(isLocked ? 'file-encrypted' : 'file-damaged', { cause });
}

async function textPage(page: PdfPage): Promise<TextPage> {
  const viewport = page.getViewport({ scale: 1 });
  const [{ items }, tree] = await Promise.all([
    page.getTextContent({ includeMarkedContent: true }),
    // Tags that are damaged take nothing from what is printed.
    page.getStructTree().catch((): StructTree | null => null),
  ]);
  const pieces = items.flatMap((item): TextPiece[] => {
    if (!('str' in item)) return [];
    const [across, slant, , size, left, baseline] = Util.transform(
      viewport.transform,
      item.transform,
    ) as number[];
    const isUpright = across! > 0 && Math.abs(slant!) < 0.1 * across!;
    if (!isUpright) return [];
    return [
      { text: item.str, left: left!, right: left! + item.width, baseline: baseline!, size: Math.abs(size!) },
    ];
  });
  return { height: viewport.height, pieces, tagged: tree && taggedPage(items, tree) };
}
