/** The dictionary as a file to hand out, and files of others to take over, with what could not be taken over. */
import { Download, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ImportReport } from '../../contract/dictionary-schema.ts';
import { Button } from '../controls/button.tsx';
import { formatCount } from '../messages/format.ts';
import { useMessages } from '../messages/messages-context.ts';
import { saveAsFile } from '../save-as-file.ts';
import type { ReaderSession } from '../session/reader-session.ts';

const formats = ['csv', 'tsv', 'pls'] as const;
/** More than these nobody reads here; they are easier to mend in the file. */
const mostBadLines = 100;

type Props = { readonly session: ReaderSession; readonly isEmpty: boolean };

export function DictionaryFiles({ session: { pronunciations }, isEmpty }: Props) {
  const { dictionary } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const take = async (file: File) => setReport(await pronunciations.importFile(file));
  const handOut = async (format: (typeof formats)[number]) => {
    const file = await pronunciations.exportAs(format);
    if (file) saveAsFile(file);
  };
  return (
    <>
      <div className="dictionary-files">
        <Button icon={Upload} label={dictionary.import} onClick={() => input.current?.click()} />
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,.pls,.xml"
          hidden
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // Choosing the same file again must be a change again.
            if (file) void take(file);
            currentTarget.value = '';
          }}
        />
        {formats.map((format) => (
          <Button
            key={format}
            icon={Download}
            label={dictionary.exportAs(format.toUpperCase())}
            disabled={isEmpty}
            onClick={() => void handOut(format)}
          />
        ))}
      </div>
      <div role="status">{report && <Report report={report} />}</div>
    </>
  );
}

function Report({ report }: { readonly report: ImportReport }) {
  const { dictionary, locale } = useMessages();
  const { added, replaced, badLines, badLineCount } = report;
  const named = badLines.slice(0, mostBadLines);
  return (
    <>
      <p>{dictionary.imported(formatCount(added, locale), formatCount(replaced, locale))}</p>
      {badLineCount > 0 && (
        <>
          <p>{dictionary.badLines(badLineCount)}</p>
          <ul className="dictionary-bad-lines">
            {named.map(({ line, reason }) => (
              <li key={`${line}-${reason}`}>
                {dictionary.badLine(formatCount(line, locale), dictionary.reasons[reason])}
              </li>
            ))}
            {badLineCount > named.length && (
              <li>{dictionary.moreBadLines(formatCount(badLineCount - named.length, locale))}</li>
            )}
          </ul>
        </>
      )}
    </>
  );
}
