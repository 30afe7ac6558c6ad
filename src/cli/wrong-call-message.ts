/** What is wrong with a call, in the user's language; commander itself only speaks English. */
import type { CommanderError } from 'commander';
import type { CliMessages } from './cli-messages.ts';
import type { WrongCall } from './wrong-call.ts';

const kinds: Readonly<Record<string, keyof CliMessages['wrongCall']>> = {
  'commander.unknownCommand': 'unknownCommand',
  'commander.unknownOption': 'unknownOption',
  'commander.missingArgument': 'missingArgument',
  'commander.optionMissingArgument': 'missingValue',
  'commander.missingMandatoryOptionValue': 'missingOption',
  'commander.excessArguments': 'tooMany',
  'commander.help': 'noCommand',
};

export function wrongCallMessage(error: CommanderError | WrongCall, messages: CliMessages): string {
  if (!('code' in error)) return error.message;
  const subject = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  return messages.wrongCall[kinds[error.code] ?? 'other'](subject);
}
