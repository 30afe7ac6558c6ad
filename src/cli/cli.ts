/**
 * The entry of the command line: carries out the command, says in one line what went wrong, and ends with a
 * code that tells scripts the same. Data goes to the standard output and nothing else does.
 */
import { CommanderError } from 'commander';
import { traceOf } from '../contract/trace-of.ts';
import { problemOf } from '../core/errors.ts';
import { appFolders } from '../services/app-folders.ts';
import { appVersion } from '../services/app-version.ts';
import { createServices, type Services } from '../services/create-services.ts';
import { cliLanguage, cliMessages } from './cli-messages.ts';
import { type Commands, commandLine } from './command-line.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { checkPaths, exportArticle } from './export-command.ts';
import { interruptible } from './interruption.ts';
import { readArticle } from './read-article.ts';
import { writeSentences, writeSentencesAsJson } from './sentences-command.ts';
import { serve } from './serve-command.ts';
import { start } from './start-command.ts';
import { endWithReader, tell, tellProblem } from './terminal.ts';
import { writeVoices, writeVoicesAsJson } from './voices-command.ts';
import { WrongCall } from './wrong-call.ts';
import { wrongCallMessage } from './wrong-call-message.ts';

const folders = appFolders(import.meta.url);
const language = cliLanguage(process.env);
const messages = cliMessages(language);
let exitCode: ExitCode = exitCodes.done;

const commands: Commands = {
  sentences: (files, { json }) =>
    withServices(async (services) => {
      const { signal } = new AbortController();
      for (const file of files) {
        try {
          const article = await readArticle(file, services, signal);
          await (json
            ? writeSentencesAsJson(article, services)
            : writeSentences(article, services, messages));
        } catch (error) {
          failWith(error);
        }
      }
    }),
  export: (file, options) => {
    checkPaths(file, options, messages);
    return interruptible((signal) =>
      withServices(async (services) => {
        const article = await readArticle(file, services, signal);
        await exportArticle(article, options, services, signal, messages);
      }),
    );
  },
  serve: (file, options) => interruptible((signal) => serve(file, options, folders, signal, messages)),
  start: (file, options) => interruptible((signal) => start(file, options, folders, signal, messages)),
  voices: ({ json }) =>
    withServices(async ({ handlers }) => {
      const report = await handlers['voices.doctor'](null, new AbortController().signal);
      await (json ? writeVoicesAsJson(report) : writeVoices(report, language));
    }),
};

async function withServices(work: (services: Services) => Promise<void>): Promise<void> {
  const services = createServices({ folders });
  try {
    await work(services);
  } finally {
    await services.close();
  }
}

function failWith(error: unknown): void {
  if (error instanceof CommanderError && error.exitCode === 0) return;
  if (error instanceof CommanderError || error instanceof WrongCall) {
    exitCode = exitCodes.wrongCall;
    tell(`${wrongCallMessage(error, messages)} ${messages.seeHelp}`);
    return;
  }
  const problem = problemOf(error);
  exitCode = problem.code === 'cancelled' ? exitCodes.interrupted : exitCodes.failed;
  if (problem.code === 'cancelled') tell(messages.cancelled);
  else tellProblem(problem, language);
  if (problem.code === 'voice-missing') tell(messages.listVoices);
  if (problem.code === 'text-not-dutch') tell(messages.readAnyway);
  if (problem.code === 'internal') tell(traceOf(error));
}

endWithReader();
try {
  await commandLine(commands, await appVersion(folders), messages).parseAsync();
} catch (error) {
  failWith(error);
}
process.exitCode = exitCode;
