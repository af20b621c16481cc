import { load } from 'cheerio';
import { people } from '../../../dev/jira-site';
import { onOneLine } from '../../../src/contract/markdown-text';
import { packHtml } from '../../../src/export/pack';
import { METHOD } from '../../../src/export/pack/document/method';
import { endTestApp, type Started, startTestApp, testApps } from '../../support/app/test-apps';
import { runCheck } from '../../support/runs/checks';
import { requiring, TWENTY } from '../../support/runs/profiles';
import { HOSTILE } from './hostile-names';
import { hostileSite } from './hostile-site';
import { hostilePack, packOf, withWaivers } from './packs';

const start = testApps();

let started: Started;
let pack: Awaited<ReturnType<typeof hostilePack>>;
beforeAll(async () => {
  started = await startTestApp({ siteFile: hostileSite() });
  pack = await hostilePack(started.app);
});
afterAll(() => endTestApp(started));

const ELEMENTS =
  'html head meta title style body header main section footer h1 h2 h3 p ul li a table caption thead tbody tr th td'.split(
    ' ',
  );
const ATTRIBUTES = 'lang charset http-equiv content name class scope href rel'.split(' ');

/** All elements of a page, and all their attributes, as a browser's parser reads them (parse5). */
function read(html: string) {
  const page = load(html);
  const elements = page('*')
    .toArray()
    .flatMap((node) => ('attribs' in node ? [node] : []));
  return {
    page,
    elements: [...new Set(elements.map(({ tagName }) => tagName))],
    attributes: [...new Set(elements.flatMap(({ attribs }) => Object.keys(attribs)))],
    addresses: elements.flatMap(({ attribs }) => attribs['href'] ?? []),
  };
}

test('on a site with hostile names there are our own elements and attributes only, and no address but web pages', () => {
  const { elements, attributes, addresses } = read(packHtml(pack));
  expect(elements.filter((name) => !ELEMENTS.includes(name))).toEqual([]);
  expect(attributes.filter((name) => !ATTRIBUTES.includes(name))).toEqual([]);
  expect(addresses.length).toBeGreaterThan(5);
  expect(
    addresses.filter((href) => !/^https:\/\/(?:small\.example|admin\.atlassian\.com)(?:\/|$)/u.test(href)),
  ).toEqual([]);
});

test('names are read as they are in Jira, and turn nothing around', () => {
  const html = packHtml(pack);
  const text = read(html).page('body').text();
  for (const at of [0, 2, 5, 8, 9, 11, 14, 17, 20]) expect(text).toContain(onOneLine(HOSTILE[at] ?? ''));
  expect(html).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
});

test('the page needs nothing but itself: its policy allows its own style only', () => {
  const { page } = read(packHtml(pack));
  const policy = page('meta[http-equiv="Content-Security-Policy"]').attr('content');
  expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'");
  expect(page('style').text()).not.toMatch(/@import|url\(|https?:/u);
});

test('an address in a profile that is no web page is told as text', () => {
  const requirements = pack.report.requirements.map((one) => ({ ...one, source: 'javascript:alert(1)' }));
  expect(packHtml({ ...pack, report: { ...pack.report, requirements } })).not.toContain('javascript:');
});

const utc = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;

test('the seeded company: who, when, as whom, how it was judged, each waiver, each request, and headed tables', async () => {
  const app = await start();
  const report = withWaivers(
    await runCheck(app, { accountId: people.bolddeskBot, profile: requiring(TWENTY) }),
    'Accepted.',
  );
  const { page } = read(packHtml(packOf(report, 'bolddesk-bot')));
  expect(page('html').attr('lang')).toBe('en');
  expect(page('h1')).toHaveLength(1);
  expect(page('.headline').text()).toBe('bolddesk-bot is not ready for Test connector.');
  const text = page('main').text();
  for (const part of [
    ...METHOD,
    report.runId,
    `${utc(report.startedAt)} UTC`,
    report.account.accountId,
    'Ada <img',
    'Holds',
    'Lapsed',
    'Expired',
    'Not used',
  ])
    expect(text).toContain(part);
  for (const { endpoint, at } of report.evidence) expect(text).toContain(`${endpoint}${utc(at)}`);
  expect(page('h3')).toHaveLength(report.causes.length);
  const tables = page('table').toArray();
  expect(tables.length).toBeGreaterThan(5);
  for (const table of tables) {
    expect(page(table).find('caption').text()).not.toBe('');
    expect(page(table).find('th[scope]').length).toBeGreaterThan(0);
  }
});
