/** What Leesmee uses of the package `say`, whose own types leave its platform classes out. */
declare module 'say/platform/base.js' {
  import type { ChildProcess, SpawnOptions } from 'node:child_process';

  export type SayCommand = {
    readonly command: string;
    readonly args: readonly string[];
    /** Written to the standard input, as UTF-8. */
    readonly pipedData: string;
    readonly options: SpawnOptions;
  };
  export type SayRequest = {
    readonly text: string;
    readonly voice: string | null;
    readonly speed: number | null;
    readonly filename: string;
  };

  export default abstract class SayPlatformBase {
    /** The program that was started last, until it has ended. */
    child: ChildProcess | null;
    baseSpeed: number;
    /** Starts the program at once; throws what starting it throws. Calls back with an error for any warning. */
    export(
      text: string,
      voice: string | null,
      speed: number | null,
      filename: string,
      callback: (error: unknown) => void,
    ): void;
    /** As `export`, with the command that lists voices on its standard output. */
    getInstalledVoices(callback: (error: unknown) => void): void;
    /** Ends what runs, by `runStopCommand`. */
    stop(callback?: (error: unknown) => void): void;
    convertSpeed(speed: number): number;
    buildExportCommand(request: SayRequest): SayCommand;
    runStopCommand(): void;
    getVoices(): { readonly command: string; readonly args: readonly string[] };
  }
}

declare module 'say/platform/darwin.js' {
  import SayPlatformBase from 'say/platform/base.js';
  export default class SayPlatformDarwin extends SayPlatformBase {}
}

declare module 'say/platform/linux.js' {
  import SayPlatformBase from 'say/platform/base.js';
  export default class SayPlatformLinux extends SayPlatformBase {}
}

declare module 'say/platform/win32.js' {
  import SayPlatformBase from 'say/platform/base.js';
  export default class SayPlatformWin32 extends SayPlatformBase {}
}
