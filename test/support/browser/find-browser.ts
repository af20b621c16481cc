import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/** Where to look; everything but the defaults is for tests. */
export interface Surroundings {
  readonly platform?: NodeJS.Platform;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly home?: string;
  readonly exists?: (path: string) => boolean;
}

/** How to get a browser, in one line for a person. */
export const HOW_TO_GET_A_BROWSER =
  'no Chrome or Chromium was found. Install one (Debian and Ubuntu: apt-get install chromium; macOS: brew install --cask google-chrome; Windows: winget install Google.Chrome), or set CHROME_PATH to its program file.';

const LINUX_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
];
const LINUX_PATHS = ['/opt/google/chrome/chrome', '/snap/bin/chromium'];
const MAC_PATHS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS_PATHS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

function candidates(platform: NodeJS.Platform, env: Surroundings['env'] & object, home: string): string[] {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return WINDOWS_PATHS.flatMap((path) =>
      roots.flatMap((root) => (root === undefined ? [] : [win32.join(root, path)])),
    );
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', posix.join(home, 'Applications')];
    return MAC_PATHS.flatMap((path) => roots.map((root) => posix.join(root, path)));
  }
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  return [
    ...LINUX_NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name))),
    ...LINUX_PATHS,
  ];
}

/**
 * Finds a Chrome, Chromium or Edge that is installed. Nothing is downloaded.
 * @returns the program's path, or `undefined` when there is none
 * @throws Error when CHROME_PATH is set and names no file: another browser in its place would surprise
 */
export function findBrowser(around: Surroundings = {}): string | undefined {
  const { platform = process.platform, env = process.env, home = homedir(), exists = existsSync } = around;
  const chosen = env['CHROME_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (!exists(chosen)) throw new Error(`CHROME_PATH is ${chosen}, and there is no such file.`);
    return chosen;
  }
  return candidates(platform, env, home).find(exists);
}
