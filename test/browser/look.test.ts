import type { Browser } from 'playwright-core';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { launchBrowser } from '../support/browser/launch-browser';
import { look } from '../support/browser/look';
import { startPageApp, type PageApp } from '../support/browser/page-app';
import { openVisit } from '../support/browser/visit';
import { smallSite } from '../support/sites/small-site';

// A critic who never finds anything may be blind: these show what the others rely on.
describeInBrowser('looking at a page', () => {
  let browser: Browser | undefined;
  let app: PageApp | undefined;
  beforeAll(async () => {
    [browser, app] = await Promise.all([launchBrowser(), startPageApp({ siteFile: smallSite() })]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  it.each<[string, string, (main: Element) => void]>([
    [
      'text that is hard to read',
      'color-contrast',
      (main) => {
        main.append(Object.assign(document.createElement('p'), { textContent: 'Pale' }));
        (main.lastElementChild as HTMLElement).style.color = '#888';
      },
    ],
    [
      'a field without a name',
      'label: ',
      (main) => {
        main.append(document.createElement('input'));
      },
    ],
    [
      'something too wide for a narrow window',
      'at 640 pixels: ',
      (main) => {
        main.append(Object.assign(document.createElement('p'), { textContent: 'Wide' }));
        (main.lastElementChild as HTMLElement).style.minWidth = '600px';
      },
    ],
    [
      'a breach of the content security policy',
      'style-src-elem blocked inline',
      (main) => {
        main.append(document.createElement('style'));
      },
    ],
    [
      'an error that nobody caught',
      'Something broke',
      () => {
        setTimeout(() => {
          throw new Error('Something broke');
        });
      },
    ],
  ])('notices %s', async (_, told, spoil) => {
    if (!browser || !app) throw new Error('There is no page to look at.');
    const visit = await openVisit(browser, app);
    await visit.frame.getByRole('combobox').waitFor();
    await visit.frame.locator('main').evaluate(spoil);
    const error = await look(visit, 'a spoilt page').then(
      () => 'nothing was noticed',
      (failure: unknown) => String(failure),
    );
    await visit.context.close();
    expect(error).toContain(told);
  });
});
