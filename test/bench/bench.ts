/** `npm run bench`: figures beside their budgets, on this machine and now. Nothing here passes or fails. Needs `npm run build` before. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launch, startNetwork } from '../e2e/support';
import { medianOf, report, type Line } from './measure';
import { longPage, HOST as PAGE_HOST } from './page';
import { pipeline } from './pipeline';

const root = join(import.meta.dirname, '..', '..');

function bundles(): Line[] {
  const gzipped = (file: string): number => gzipSync(readFileSync(join(root, '.output', 'chrome-mv3', file)), { level: 9 }).length / 1024;
  return [
    { what: 'page script, gzipped', value: gzipped('page.js'), unit: 'KiB', budget: 20 },
    { what: 'background, gzipped', value: gzipped('background.js'), unit: 'KiB', budget: 40 },
  ];
}

/** Messages and answers go through the sidebar's own page, as when it is used. */
async function inChromium(): Promise<Line[]> {
  const network = await startNetwork();
  network.serve(PAGE_HOST, { '/inbox/1': longPage(1000) });
  const driver = await launch('chromium', network);
  if (typeof driver === 'string') {
    console.log(`Left out: ${driver}`);
    await network.close();
    return [];
  }
  await driver.grantSite(`https://${PAGE_HOST}`);
  const paints: number[] = [];
  for (let run = 0; run < 5; run++) {
    const page = await driver.extensionPage('sidepanel.html');
    paints.push(
      await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) =>
              list.getEntriesByName('first-contentful-paint').forEach((entry) => resolve(entry.startTime)),
            ).observe({ type: 'paint', buffered: true });
          }),
      ),
    );
    await page.close();
  }
  const tab = await driver.newPage(`https://${PAGE_HOST}/inbox/1`);
  const sidebar = await driver.openSidebar(tab);
  // Once the sidebar shows how things stand, its script is in the page.
  await sidebar.waitFor({ role: 'heading', name: 'Where it stands' });
  const reads = await sidebar.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const times: number[] = [];
    for (let run = 0; run < 9; run++) {
      const begun = performance.now();
      await chrome.tabs.sendMessage(tab!.id!, { id: run, type: 'page.read', timestamp: Date.now() }, { frameId: 0 });
      times.push(performance.now() - begun);
    }
    return times;
  });
  await driver.close();
  await network.close();
  return [
    { what: 'sidebar, first contentful paint', value: medianOf(paints), unit: 'ms', budget: 400 },
    { what: 'page of 1,000 messages read and sent to the sidebar', value: medianOf(reads), unit: 'ms', budget: null },
  ];
}

console.log(report([...pipeline(), ...bundles(), ...(await inChromium())]));
