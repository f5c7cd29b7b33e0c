import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const usualPlaces = [
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const packages = ['chromium', 'fonts-noto-cjk'];
const minutes = 60_000;

/** The browser for the tests: named by INKSTONE_BROWSER, found on this machine, or installed where we may; else none. */
export function findBrowser(): string | undefined {
  const named = process.env['INKSTONE_BROWSER'];
  if (named) return existsSync(named) ? named : undefined;
  return installedBrowser() ?? (mayInstall() && install() ? installedBrowser() : undefined);
}

function installedBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...usualPlaces].find((path) => existsSync(path));
}

/** Only as root on Debian, where the package is a real browser (elsewhere it may be a stub that wants a store). */
function mayInstall(): boolean {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    /^ID="?debian"?$/m.test(release) &&
    existsSync('/usr/bin/apt-get')
  );
}

function install(): boolean {
  console.log(`No browser found: installing ${packages.join(' and ')} with apt-get …`);
  return (
    aptGet(['update'], 2 * minutes) &&
    aptGet(['install', '-y', '--no-install-recommends', ...packages], 5 * minutes)
  );
}

function aptGet(words: readonly string[], timeout: number): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync('apt-get', ['-qq', ...words], { env, timeout, encoding: 'utf8' });
  if (status !== 0)
    console.log(`apt-get ${words[0]} failed: ${stderr.trim().split('\n').at(-1) ?? 'no answer in time'}`);
  return status === 0;
}
