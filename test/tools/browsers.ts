import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'brave-browser'];
const FIREFOX_NAMES = ['firefox', 'firefox-esr'];

/** Where installers put the browsers outside the PATH. */
const CHROMIUM_PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
};
const FIREFOX_PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['Mozilla Firefox\\firefox.exe'],
};

const windowsRoots = () => [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((root) => root !== undefined);

function find(override: string | undefined, names: string[], places: string[]): string | null {
  const onPath = (env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const installed = platform === 'win32' ? windowsRoots().flatMap((root) => places.map((place) => join(root, place))) : places;
  const candidates = override === undefined ? [...(platform === 'win32' ? [] : onPath), ...installed] : [override];
  return candidates.find((candidate) => existsSync(candidate)) ?? null;
}

/** The program of a Chromium-based browser on this machine (`EVENKEEL_CHROMIUM` decides where it is set); null where there is none. */
export function findChromium(): string | null {
  return find(env['EVENKEEL_CHROMIUM'], CHROMIUM_NAMES, CHROMIUM_PLACES[platform] ?? []);
}

/** The program of Firefox on this machine (`EVENKEEL_FIREFOX` decides where it is set); null where there is none. */
export function findFirefox(): string | null {
  return find(env['EVENKEEL_FIREFOX'], FIREFOX_NAMES, FIREFOX_PLACES[platform] ?? []);
}
