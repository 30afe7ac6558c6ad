/**
 * The kinds of file that Leesmee opens, as a file manager and a chooser of files know them. What a file really is, its
 * content tells (`services/documents`).
 */
export type FileType = {
  /** In lower case, without the dot. */
  readonly extensions: readonly string[];
  /** As registered with IANA or, for Markdown and subtitles, named by freedesktop.org's shared-mime-info. */
  readonly mimeTypes: readonly string[];
};

export const fileTypes = {
  'plain-text': { extensions: ['txt', 'text'], mimeTypes: ['text/plain'] },
  markdown: { extensions: ['md', 'markdown'], mimeTypes: ['text/markdown'] },
  html: { extensions: ['html', 'htm', 'xhtml'], mimeTypes: ['text/html', 'application/xhtml+xml'] },
  mhtml: { extensions: ['mhtml', 'mht'], mimeTypes: ['multipart/related', 'application/x-mimearchive'] },
  docx: {
    extensions: ['docx'],
    mimeTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  },
  odt: { extensions: ['odt'], mimeTypes: ['application/vnd.oasis.opendocument.text'] },
  rtf: { extensions: ['rtf'], mimeTypes: ['application/rtf', 'text/rtf'] },
  epub: { extensions: ['epub'], mimeTypes: ['application/epub+zip'] },
  pdf: { extensions: ['pdf'], mimeTypes: ['application/pdf'] },
  subtitles: { extensions: ['srt', 'vtt'], mimeTypes: ['application/x-subrip', 'text/vtt'] },
} as const satisfies Readonly<Record<string, FileType>>;

export type FormatId = keyof typeof fileTypes;

export const fileExtensions: readonly string[] = Object.values<FileType>(fileTypes).flatMap(
  ({ extensions }) => extensions,
);
export const fileMimeTypes: readonly string[] = Object.values<FileType>(fileTypes).flatMap(
  ({ mimeTypes }) => mimeTypes,
);
