/**
 * An RTF document as blocks. It is a stream in which groups remember how text looks and where it goes: into the text,
 * before an item, into a note, or nowhere.
 */
import { DocumentFault } from '../document-fault.ts';
import type { ParsedDocument, ShowProgress } from '../document-format.ts';
import { type InlineMark, languageMark } from '../marked-text.ts';
import { RtfBody } from './rtf-body.ts';
import { languageOf, leftOut, optionalParts, signs } from './rtf-signs.ts';
import { headingRole, type RtfRole, roleOfStyle } from './rtf-styles.ts';
import { codePage, type RtfToken, rtfTokens } from './rtf-tokens.ts';

type Sink =
  | 'text'
  | 'nothing'
  | 'marker'
  | 'note'
  | 'style'
  | 'propertyName'
  | 'propertyValue'
  | 'instruction';

type Group = {
  sink: Sink;
  /** How many characters stand in for one that old programs can't show. */
  standIns: number;
  bold: boolean;
  italic: boolean;
  hidden: boolean;
  language: string | undefined;
};

const deepestNesting = 512;
const progressEvery = 20_000;
const ofPaper = /^\s*(?:TOC|INDEX|PAGE|NUMPAGES|PAGEREF|SECTIONPAGES)\b/i;

export function parseRtf(bytes: Uint8Array, showProgress: ShowProgress): ParsedDocument {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const reader = new RtfReader();
  const tokens = rtfTokens(source);
  let count = 0;
  for (let next = tokens.next(); !next.done; ) {
    const token = next.value;
    const isBinary = token.kind === 'control' && token.word === 'bin';
    reader.take(token);
    count += 1;
    if (token.kind === 'control' && count % progressEvery < 2) showProgress(token.end / source.length);
    next = isBinary ? tokens.next(token.end + Math.max(token.value ?? 0, 0)) : tokens.next();
  }
  if (reader.depth > 0) throw new DocumentFault('file-damaged');
  return { title: null, date: null, blocks: reader.blocks() };
}

class RtfReader {
  readonly #body = new RtfBody();
  readonly #styles = new Map<number, RtfRole>();
  readonly #around: Group[] = [];
  #group: Group = {
    sink: 'text',
    standIns: 1,
    bold: false,
    italic: false,
    hidden: false,
    language: undefined,
  };
  #decode = codePage(1252);
  /** Of the characters that stand in for the one before them. */
  #toPass = 0;
  #isOptional = false;
  #style = { number: 0, outlineLevel: null as number | null, name: '' };
  #propertyName = '';
  #propertyValue = '';
  #instruction = '';

  get depth(): number {
    return this.#around.length;
  }

  blocks() {
    return this.#body.end();
  }

  take(token: RtfToken): void {
    switch (token.kind) {
      case 'open':
        this.#open();
        break;
      case 'close':
        this.#close();
        break;
      case 'control':
        this.#control(token.word, token.value);
        break;
      case 'byte':
        if (this.#toPass > 0) this.#toPass -= 1;
        else this.#write(this.#decode(token.byte));
        break;
      case 'text': {
        const passed = Math.min(this.#toPass, token.text.length);
        this.#toPass -= passed;
        this.#write(
          token.text.slice(passed).replace(/[\x80-\xff]/g, (sign) => this.#decode(sign.charCodeAt(0))),
        );
      }
    }
  }

  #open(): void {
    if (this.#around.length >= deepestNesting) throw new DocumentFault('file-too-complex');
    this.#around.push(this.#group);
    this.#group = { ...this.#group };
    this.#isOptional = false;
    this.#toPass = 0;
  }

  #close(): void {
    const around = this.#around.pop();
    if (!around) return;
    const { sink } = this.#group;
    this.#group = around;
    this.#toPass = 0;
    if (sink === 'note' && around.sink !== 'note') this.#body.endNote();
    if (sink === 'style') this.#endStyle();
    if (sink === 'propertyValue' && around.sink !== 'propertyValue') this.#endProperty();
  }

  #endStyle(): void {
    const { number, name, outlineLevel } = this.#style;
    if (name.trim() !== '') this.#styles.set(number, roleOfStyle(name, outlineLevel));
    this.#style = { number: 0, outlineLevel: null, name: '' };
  }

  #endProperty(): void {
    if (this.#propertyName.trim() === 'wzDescription') this.#body.picture(this.#propertyValue);
    this.#propertyName = '';
    this.#propertyValue = '';
  }

  #write(text: string): void {
    const { sink, hidden } = this.#group;
    if (text === '' || hidden) return;
    if (sink === 'text') this.#body.write(text, this.#marks());
    else if (sink === 'marker') this.#body.marker(text);
    else if (sink === 'note') this.#body.writeNote(text);
    else if (sink === 'style') this.#style.name += text;
    else if (sink === 'propertyName') this.#propertyName += text;
    else if (sink === 'propertyValue') this.#propertyValue += text;
    else if (sink === 'instruction') this.#instruction += text;
  }

  #marks(): readonly InlineMark[] {
    const { bold, italic, language } = this.#group;
    const foreign = languageMark(language);
    return [
      ...(italic ? [{ kind: 'emphasis' } as const] : []),
      ...(bold ? [{ kind: 'strong' } as const] : []),
      ...(foreign ? [foreign] : []),
    ];
  }

  #control(word: string, value: number | null): void {
    const group = this.#group;
    if (word === '*') this.#isOptional = true;
    else if (this.#isOptional && !optionalParts.has(word)) {
      this.#isOptional = false;
      group.sink = 'nothing';
    } else {
      this.#isOptional = false;
      const sign = signs.get(word);
      if (sign !== undefined) this.#write(sign);
      else if (word === 'u') this.#unicode(value ?? 0);
      else if (!this.#destination(word)) this.#property(word, value, value !== 0);
    }
  }

  #unicode(value: number): void {
    this.#write(String.fromCharCode(value & 0xffff));
    this.#toPass = this.#group.standIns;
  }

  #destination(word: string): boolean {
    const group = this.#group;
    if (leftOut.has(word)) group.sink = 'nothing';
    else if (word === 'stylesheet') group.sink = 'style';
    else if (word === 'listtext' || word === 'pntext')
      group.sink = group.sink === 'text' ? 'marker' : 'nothing';
    else if (word === 'footnote') group.sink = 'note';
    else if (word === 'sn') group.sink = 'propertyName';
    else if (word === 'sv') group.sink = 'propertyValue';
    else if (word === 'fldinst') {
      this.#instruction = '';
      group.sink = 'instruction';
    } else if (word === 'fldrslt') {
      if (ofPaper.test(this.#instruction)) group.sink = 'nothing';
    } else return false;
    return true;
  }

  #property(word: string, value: number | null, isOn: boolean): void {
    const group = this.#group;
    if (word === 'ansicpg') this.#decode = codePage(value ?? 1252);
    else if (word === 'mac') this.#decode = codePage(10_000);
    else if (word === 'uc') group.standIns = Math.min(Math.max(value ?? 1, 0), 10);
    else if (word === 'v') group.hidden = isOn;
    else if (group.sink === 'style') this.#styleProperty(word, value ?? 0);
    else if (word === 'b') group.bold = isOn;
    else if (word === 'i') group.italic = isOn;
    else if (word === 'lang') group.language = languageOf(value ?? 0);
    else if (word === 'plain')
      Object.assign(group, { bold: false, italic: false, hidden: false, language: undefined });
    else if (group.sink === 'note' && word === 'par') this.#body.writeNote(' ');
    else if (group.sink === 'text') this.#paragraphProperty(word, value ?? 0);
  }

  #styleProperty(word: string, value: number): void {
    if (word === 's') this.#style.number = value;
    else if (word === 'cs' || word === 'ds') this.#style.number = -1 - value;
    else if (word === 'outlinelevel') this.#style.outlineLevel = value;
  }

  #paragraphProperty(word: string, value: number): void {
    if (word === 's') this.#body.role = this.#styles.get(value) ?? { role: 'body' };
    else if (word === 'outlinelevel') this.#body.role = headingRole(value);
    else this.#body.control(word, value);
    // A heading's own looks mark nothing.
    if (word === 's' && this.#body.role.role === 'heading')
      Object.assign(this.#group, { bold: false, italic: false });
  }
}
