/**
 * `say` on Windows: System.Speech by PowerShell, without a shell around it. The scripts are always the same;
 * voice, speed and file come by the environment and the text by the standard input, as UTF-8 whatever the
 * console's code page, so nothing of them is ever read as a program. One object is one job.
 */
import type { SayCommand, SayRequest } from 'say/platform/base.js';
import SayPlatformWin32 from 'say/platform/win32.js';
import { endWindowsTree } from '../process/end-process-tree.ts';
import { windowsPath } from '../process/windows-path.ts';
import { startListing } from './start-listing.ts';

const powerShell = () => windowsPath('WindowsPowerShell', 'v1.0', 'powershell.exe');

/**
 * Progress would fill the error output. The input is read by a reader of our own: setting the console's encoding
 * fails where there is no console, and a reader that was made before keeps the code page.
 */
const opening = `
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
Add-Type -AssemblyName System.Speech
$utf8 = New-Object System.Text.UTF8Encoding $false
try { [Console]::InputEncoding = $utf8; [Console]::OutputEncoding = $utf8 } catch { }
$speech = New-Object System.Speech.Synthesis.SpeechSynthesizer
`;

const speakingScript = `${opening}
$reader = New-Object System.IO.StreamReader ([Console]::OpenStandardInput()), $utf8
$text = $reader.ReadToEnd()
$speech.SelectVoice($env:LEESMEE_VOICE)
$speech.Rate = [int]$env:LEESMEE_SPEED
$format = New-Object System.Speech.AudioFormat.SpeechAudioFormatInfo 22050, 'Sixteen', 'Mono'
$speech.SetOutputToWaveFile($env:LEESMEE_FILE, $format)
$speech.Speak($text)
$speech.Dispose()
`;

/**
 * OneCore voices are in the registry, out of System.Speech's sight; their language is a hexadecimal LCID. Each is
 * made JSON by itself: of an array, PowerShell 5 can make an object.
 */
const listingScript = `${opening}
$found = @($speech.GetInstalledVoices() | Where-Object { $_.Enabled } | ForEach-Object {
  @{ name = $_.VoiceInfo.Name; language = $_.VoiceInfo.Culture.Name; gender = "$($_.VoiceInfo.Gender)"; kind = 'desktop' }
})
$tokens = 'HKLM:\\SOFTWARE\\Microsoft\\Speech_OneCore\\Voices\\Tokens'
try {
  $found += @(Get-ChildItem $tokens | ForEach-Object {
    $about = Get-ItemProperty "$($_.PSPath)\\Attributes"
    $number = [Convert]::ToInt32($about.Language.Split(';')[0], 16)
    $language = [System.Globalization.CultureInfo]::GetCultureInfo($number).Name
    @{ name = "$($about.Name)"; language = $language; gender = "$($about.Gender)"; kind = 'onecore' }
  })
} catch { }
$each = @($found | ForEach-Object { ConvertTo-Json -Compress -InputObject $_ })
$bytes = $utf8.GetBytes("[$($each -join ',')]")
[Console]::OpenStandardOutput().Write($bytes, 0, $bytes.Length)
`;

const argumentsFor = (script: string): string[] => [
  '-NoLogo',
  '-NoProfile',
  '-NonInteractive',
  '-OutputFormat',
  'Text',
  '-EncodedCommand',
  Buffer.from(script, 'utf16le').toString('base64'),
];

export class WindowsSay extends SayPlatformWin32 {
  /** `speed` is System.Speech's own, -10 to 10. */
  override convertSpeed(speed: number): number {
    return Math.min(10, Math.max(-10, Math.round(speed)));
  }

  override buildExportCommand({ text, voice, speed, filename }: SayRequest): SayCommand {
    const env = {
      ...process.env,
      LEESMEE_VOICE: voice ?? '',
      LEESMEE_SPEED: String(this.convertSpeed(speed ?? 0)),
      LEESMEE_FILE: filename,
    };
    const options = { env, windowsHide: true };
    return { command: powerShell(), args: argumentsFor(speakingScript), pipedData: text, options };
  }

  override getInstalledVoices(): void {
    this.child = startListing(this.getVoices(), { windowsHide: true });
  }

  override getVoices(): { command: string; args: string[] } {
    return { command: powerShell(), args: argumentsFor(listingScript) };
  }

  override runStopCommand(): void {
    if (this.child) endWindowsTree(this.child);
  }
}
