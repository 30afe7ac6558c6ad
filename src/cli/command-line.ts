/** What can be asked of `leesmee` on a command line: its commands, arguments and options, and nothing else. */
import { Command } from 'commander';
import { settingSpecs } from '../core/settings.ts';
import type { CliMessages } from './cli-messages.ts';
import type { ExportOptions } from './export-command.ts';
import type { ServeOptions } from './serve-command.ts';
import { WrongCall } from './wrong-call.ts';

export type Commands = {
  sentences(files: readonly string[], options: { readonly json?: true }): Promise<void>;
  export(file: string, options: ExportOptions): Promise<void>;
  serve(file: string | undefined, options: ServeOptions): Promise<void>;
  start(file: string | undefined, options: Pick<ServeOptions, 'open'>): Promise<void>;
  voices(options: { readonly json?: true }): Promise<void>;
};

/** Parsing throws a `WrongCall`, or a `CommanderError` with what commander makes of the call. */
export function commandLine(commands: Commands, version: string, messages: CliMessages): Command {
  const program = new Command('leesmee')
    .description(messages.description)
    .version(version, '--version', messages.version)
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .configureHelp({ styleTitle: (title) => titleIn(messages, title) })
    .helpOption('--help', messages.help)
    .helpCommand(false);

  const command = (name: keyof Commands) =>
    program
      .command(name)
      .description(messages[name])
      .helpOption('--help', messages.help)
      .copyInheritedSettings(program);

  command('sentences')
    .argument('<file...>', messages.files)
    .option('--json', messages.json)
    .action(commands.sentences);
  command('export')
    .argument('<file>', messages.file)
    .requiredOption('--out <x.wav>', messages.out)
    .option('--marks <x.json>', messages.marks)
    .option('--rate <rate>', messages.rate, (value) => numberWithin('--rate', value, settingSpecs.rate))
    .option('--voice <id>', messages.voice)
    .option('--anyway', messages.anyway)
    .action(commands.export);
  command('serve')
    .argument('[file]', messages.file)
    .option('--port <port>', messages.port, (value) => portNumber(value), 0)
    .option('--no-open', messages.noOpen)
    .action(commands.serve);
  command('start')
    .argument('[file]', messages.file)
    .option('--no-open', messages.noOpen)
    .action(commands.start);
  command('voices').option('--json', messages.json).action(commands.voices);
  return program;

  function numberWithin(option: string, value: string, { min, max }: { min: number; max: number }): number {
    const number = Number(value.trim().replace(',', '.') || Number.NaN);
    if (number >= min && number <= max) return number;
    throw new WrongCall(messages.numberBetween(option, min, max));
  }

  function portNumber(value: string): number {
    const port = numberWithin('--port', value, { min: 0, max: 65_535 });
    if (Number.isInteger(port)) return port;
    throw new WrongCall(messages.numberBetween('--port', 0, 65_535));
  }
}

const titleIn = (messages: CliMessages, title: string): string => {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': messages.usage,
    'Arguments:': messages.arguments,
    'Options:': messages.options,
    'Commands:': messages.commands,
  };
  return titles[title] ?? title;
};
