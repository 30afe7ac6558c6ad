/**
 * Cuts a long Markdown text into sections that can be parsed one by one, because the parser's time grows faster than
 * the text. Cuts only before a line that starts a block of its own, wherever it stands: after a blank line, at the
 * margin, outside code and comments.
 */

/** Shorter sections would not be parsed faster. */
const sectionLength = 32 * 1024;
/** Definitions are added to every section, so a text of little else must not grow out of bounds. */
const mostDefinitions = 16 * 1024;

/** Every section ends with the link and footnote definitions of the whole text, so that references still hold. */
export function* markdownSections(text: string): Iterable<string> {
  if (text.length <= sectionLength) {
    yield text;
    return;
  }
  const definitions = definitionsOf(text);
  let start = 0;
  for (const cut of possibleCuts(text)) {
    if (cut - start < sectionLength) continue;
    yield text.slice(start, cut) + definitions;
    start = cut;
  }
  yield text.slice(start) + definitions;
}

/** A footnote's text stays where it stands; elsewhere only its name is known. */
function definitionsOf(text: string): string {
  let definitions = '\n';
  for (const [line, footnote] of text.matchAll(
    /^ {0,3}(\[\^[^\]\n]{1,200}\]:|\[[^\]\n^]{1,200}\]:.{1,1000}$)/gm,
  )) {
    const definition = footnote?.startsWith('[^') ? footnote : line;
    if (definitions.length + definition.length < mostDefinitions) definitions += `\n${definition}\n`;
  }
  return definitions;
}

function* possibleCuts(text: string): Iterable<number> {
  let fence: string | null = null;
  let inComment = false;
  let afterBlank = false;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end);
    if (afterBlank && fence === null && !inComment && startsBlock.test(line)) yield start;
    if (!inComment) fence = fenceAfter(line, fence);
    if (fence === null) inComment = commentAfter(line, inComment);
    afterBlank = line.trim() === '';
    start = end + 1;
  }
}

/** A heading, or a paragraph that begins with a letter; a list could go on with an item. */
const startsBlock = /^(?:#{1,6} |\p{L})/u;

function fenceAfter(line: string, fence: string | null): string | null {
  const found = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
  const [, signs = '', rest = ''] = found ?? [];
  if (fence === null) return found && !(signs.startsWith('`') && rest.includes('`')) ? signs : null;
  return signs.startsWith(fence) && rest.trim() === '' ? null : fence;
}

function commentAfter(line: string, inComment: boolean): boolean {
  const opened = line.lastIndexOf('<!--');
  const closed = line.lastIndexOf('-->');
  return opened > closed || (inComment && closed === -1);
}
