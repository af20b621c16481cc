import { readFileSync } from 'node:fs';
import type Axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { packHtml } from '../../../src/export/pack';
import { endTestApp, startTestApp } from '../../support/app/test-apps';
import { describeInBrowser } from '../../support/browser/describe-in-browser';
import { launchBrowser } from '../../support/browser/launch-browser';
import { hostileSite } from './hostile-site';
import { hostilePack } from './packs';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

describeInBrowser('the print page in a browser', () => {
  let browser: Browser;
  let html: string;
  beforeAll(async () => {
    browser = await launchBrowser();
    const started = await startTestApp({ siteFile: hostileSite() });
    html = packHtml(await hostilePack(started.app));
    await endTestApp(started);
  });
  afterAll(() => browser.close());

  test('nothing runs, nothing is asked for, nobody is kept out, and it prints on A4 and Letter', async () => {
    const page = await browser.newPage({ viewport: { width: 900, height: 800 } });
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('dialog', (dialog) => {
      complaints.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('console', (message) => complaints.push(message.text()));
    await page.setContent(html);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    // By evaluate, because the page's own policy forbids script elements.
    await page.evaluate(axeSource);
    const barriers = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: Pick<typeof Axe, 'run'> };
      const { violations } = await axe.run(document, { resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    });
    expect({ asked, complaints, barriers, sideways: Math.max(0, sideways) }).toEqual({
      asked: [],
      complaints: [],
      barriers: [],
      sideways: 0,
    });
    for (const format of ['A4', 'Letter'])
      expect((await page.pdf({ format })).subarray(0, 5).toString()).toBe('%PDF-');
    await page.close();
  });
});
