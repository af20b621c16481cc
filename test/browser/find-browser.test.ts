import { findBrowser } from '../support/browser/find-browser';

const having = (...paths: string[]) => ({
  home: '/home/ann',
  exists: (path: string) => paths.includes(path),
});

describe('finding an installed browser', () => {
  it.each([
    ['linux', { PATH: '/bin:/usr/bin' }, '/usr/bin/chromium'],
    ['linux', { PATH: '' }, '/snap/bin/chromium'],
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', {}, '/home/ann/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['win32', { PROGRAMFILES: 'C:\\Programs' }, 'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe'],
    [
      'win32',
      { LOCALAPPDATA: 'D:\\Local', PROGRAMFILES: 'C:\\Programs' },
      'D:\\Local\\Chromium\\Application\\chrome.exe',
    ],
  ] as const)('looks where %s keeps it, with %j', (platform, env, path) => {
    expect(findBrowser({ platform, env, ...having(path) })).toBe(path);
    expect(findBrowser({ platform, env, ...having() })).toBeUndefined();
  });

  it('prefers Chrome to Chromium, and what CHROME_PATH names to both', () => {
    const around = {
      platform: 'linux',
      ...having('/opt/c', '/usr/bin/chromium', '/usr/bin/google-chrome'),
    } as const;
    expect(findBrowser({ ...around, env: { PATH: '/usr/bin' } })).toBe('/usr/bin/google-chrome');
    expect(findBrowser({ ...around, env: { PATH: '/usr/bin', CHROME_PATH: '/opt/c' } })).toBe('/opt/c');
  });

  it('takes no other browser when CHROME_PATH names none', () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/gone' };
    expect(() => findBrowser({ platform: 'linux', env, ...having('/usr/bin/chromium') })).toThrow(
      'CHROME_PATH is /gone, and there is no such file.',
    );
  });
});
