import MarkdownIt from 'markdown-it';
import { people } from '../../../dev/jira-site';
import { onOneLine } from '../../../src/contract/markdown-text';
import { packMarkdown } from '../../../src/export/pack';
import { endTestApp, type Started, startTestApp, testApps } from '../../support/app/test-apps';
import { runCheck } from '../../support/runs/checks';
import { requiring, TWENTY } from '../../support/runs/profiles';
import { HOSTILE } from './hostile-names';
import { hostileSite } from './hostile-site';
import { hostilePack, packOf, withWaivers } from './packs';

const start = testApps();
const parser = new MarkdownIt({ html: true, linkify: true });

let started: Started;
let pack: Awaited<ReturnType<typeof hostilePack>>;
beforeAll(async () => {
  started = await startTestApp({ siteFile: hostileSite() });
  pack = await hostilePack(started.app);
});
afterAll(() => endTestApp(started));

/** Everything that a reader of Markdown finds, blocks and what is inside them. */
const tokensOf = (text: string) =>
  parser.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);

/** What the document is made of; code is what addresses and mentions are written as. */
const OURS = new Set(
  'heading paragraph inline text text_special strong bullet_list list_item link table thead tbody tr th td code_inline'.split(
    ' ',
  ),
);

/** What is read as text, in and outside of code. */
const readText = (text: string): string =>
  tokensOf(text)
    .filter(({ type }) => /^(?:text|text_special|code_inline)$/u.test(type))
    .map(({ content }) => content)
    .join('');

test('on a site with hostile names there are our own headings, tables and links, and nothing else has an effect', () => {
  const text = packMarkdown(pack);
  const tokens = tokensOf(text);
  expect(
    [...new Set(tokens.map(({ type }) => type.replace(/_(?:open|close)$/u, '')))].filter(
      (type) => !OURS.has(type),
    ),
  ).toEqual([]);
  const links = tokens.filter(({ type }) => type === 'link_open').map((token) => token.attrGet('href') ?? '');
  expect(links.length).toBeGreaterThan(5);
  expect(
    links.filter((href) => !/^https:\/\/(?:small\.example|admin\.atlassian\.com)(?:\/|$)/u.test(href)),
  ).toEqual([]);
  const headings = tokens.filter(({ type }) => type === 'heading_open').map(({ tag }) => tag);
  expect(headings.filter((tag) => tag === 'h1')).toHaveLength(1);
  expect(headings.filter((tag) => tag === 'h2')).toHaveLength(11);
  expect(headings.filter((tag) => tag === 'h3')).toHaveLength(pack.report.causes.length);
  // A row that a name breaks has other cells than its head.
  const rows = text.split('\n').filter((line) => line.startsWith('| '));
  expect(rows.length).toBeGreaterThan(5);
});

test('names are read as they are in Jira, on one line, and mention nobody', () => {
  const text = packMarkdown(pack);
  const read = readText(text);
  for (const name of [HOSTILE[0], HOSTILE[8], HOSTILE[9], HOSTILE[11], HOSTILE[14], HOSTILE[17]])
    expect(read).toContain(onOneLine(name ?? '').slice(0, 60));
  const outsideOfCode = tokensOf(text)
    .filter(({ type }) => type === 'text')
    .map(({ content }) => content);
  expect(outsideOfCode.join('\n')).not.toMatch(/www\.|mailto:|evil\.example/u);
});

test('the seeded company: the answer first, every waiver with its state, and what to change', async () => {
  const app = await start();
  const real = await runCheck(app, { accountId: people.bolddeskBot, profile: requiring(TWENTY) });
  const text = packMarkdown(packOf(withWaivers(real, 'The vendor mends it in May.'), 'bolddesk-bot'));
  for (const part of [
    '# Integration Preflight: bolddesk-bot for Test connector',
    '**bolddesk-bot is not ready for Test connector.**',
    `- Account ID: ${people.bolddeskBot}`,
    '4 waivers: 1 holds, 1 lapsed, 1 expired, 1 is not used.',
    '| Lapsed | Gap: ',
    'The vendor mends it in May. (expired)',
    '“Could not be checked” means that neither yes nor no was established',
    '| High risk | The vendor mends it in May. | ADMINISTER | On the whole site | Yes |',
    '| POST /rest/api/3/permissions/check | ',
  ])
    expect(readText(text) + text.replaceAll('\\', '')).toContain(part);
  // Jira takes no longer text in a comment, and GitHub 65,536 signs.
  expect(text.length).toBeLessThan(32_767);
});
