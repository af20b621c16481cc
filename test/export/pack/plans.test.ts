import { load } from 'cheerio';
import MarkdownIt from 'markdown-it';
import { packHtml, packJson, packMarkdown } from '../../../src/export/pack';
import { endTestApp, type Started, startTestApp } from '../../support/app/test-apps';
import { aDocument } from '../plan/a-plan';
import { HOSTILE } from './hostile-names';
import { hostileSite } from './hostile-site';
import { hostilePack } from './packs';

const [, , , , , , , , TABLE = '', LINK = '', IMAGE = '', TAG = '', SCRIPT = ''] = HOSTILE;

let started: Started;
let pack: Awaited<ReturnType<typeof hostilePack>>;
beforeAll(async () => {
  started = await startTestApp({ siteFile: hostileSite() });
  const plan = aDocument({
    account: TAG,
    connector: LINK,
    group: IMAGE,
    role: SCRIPT,
    scheme: TABLE,
    permission: TAG,
    key: 'ABC',
  });
  pack = { ...(await hostilePack(started.app)), plans: [plan] };
});
afterAll(() => endTestApp(started));

test('a plan is told with every change, whom it reaches, what stays open, and that nobody made it', () => {
  const page = load(packHtml(pack));
  const text = page('main').text();
  for (const part of [
    'Fix plan: ',
    'Whom it reaches',
    'What stays open',
    'Afterwards, simulated and not checked',
    SCRIPT,
    TABLE,
  ])
    expect(text).toContain(part);
  const [plan] = pack.plans ?? [];
  expect(page('h3')).toHaveLength(pack.report.causes.length + (plan?.plan.changes.length ?? 0) + 1);
  expect(page('script, img').toArray()).toEqual([]);
});

test('in Markdown it stays text, too', () => {
  const tokens = new MarkdownIt({ html: true })
    .parse(packMarkdown(pack), {})
    .flatMap((token) => [token, ...(token.children ?? [])]);
  expect(tokens.filter(({ type }) => /^(?:html|image)/u.test(type))).toEqual([]);
  const links = tokens.filter(({ type }) => type === 'link_open').map((token) => token.attrGet('href'));
  expect(links.filter((href) => href?.includes('evil'))).toEqual([]);
  expect(
    tokens.filter(({ type, content }) => type === 'inline' && content.startsWith('Fix plan')).length,
  ).toBe(1);
});

test('in JSON it is one more field', () => {
  expect(JSON.parse(packJson(pack))).toMatchObject({ plans: [{ strategy: pack.plans?.[0]?.plan.strategy }] });
});
