import { gatewayAddress, readSiteUrl, type SiteUrlProblem } from '../../src/setup/site-url';

const CLOUD_ID = '8f6c2a10-5b7d-4e3f-9a21-0c4d8e6f1b35';
const SITE = 'https://brightmoor.atlassian.net';
const context = { thisSite: SITE, cloudId: CLOUD_ID };
const GATEWAY = `https://api.atlassian.com/ex/jira/${CLOUD_ID}`;

function read(
  text: string,
  more: { expects?: 'gateway' | 'site'; thisSite?: string; cloudId?: string } = {},
) {
  const reading = readSiteUrl(text, { ...context, ...more });
  return { ...reading, codes: reading.findings.map(({ code }) => code) };
}

test.each<[string, SiteUrlProblem[]]>([
  [SITE, []],
  ['https://BrightMoor.Atlassian.net', []],
  [`${SITE}:443`, []],
  [`${SITE}/`, ['trailing-slash']],
  [`  ${SITE}\n`, ['around']],
  [`<${SITE}>`, ['around']],
  [`“${SITE}”`, ['around']],
  [`\u200b${SITE}`, ['around']],
])('%j can be entered', (text, codes) => {
  expect(read(text)).toMatchObject({ ok: true, url: SITE, codes });
});

test.each<[string, SiteUrlProblem[]]>([
  ['', ['empty']],
  [' \n ', ['empty']],
  ['brightmoor.atlassian.net', ['no-scheme']],
  ['//brightmoor.atlassian.net', ['no-scheme']],
  ['brightmoor.atlassian.net:8443', ['no-scheme', 'port']],
  ['https//brightmoor.atlassian.net', ['scheme-misspelled']],
  ['https:/brightmoor.atlassian.net', ['scheme-misspelled']],
  ['https;//brightmoor.atlassian.net', ['scheme-misspelled']],
  ['https:\\\\brightmoor.atlassian.net', ['scheme-misspelled']],
  ['htps://brightmoor.atlassian.net', ['scheme-misspelled']],
  ['http://brightmoor.atlassian.net', ['http']],
  ['ftp://brightmoor.atlassian.net', ['other-scheme']],
  ['javascript:alert(1)', ['other-scheme', 'not-an-address']],
  [`${SITE}/jira`, ['path']],
  [`${SITE}/jira/software/projects/PLAT/boards/3`, ['path']],
  [`${SITE}/browse/PLAT-12`, ['path']],
  [`${SITE}/secure/Dashboard.jspa`, ['path']],
  [`${SITE}/rest/api/3`, ['api-path']],
  [`${SITE}/wiki`, ['confluence']],
  [`${SITE}/?filter=1`, ['query']],
  [`${SITE}#top`, ['query']],
  [`${SITE}:8080`, ['port']],
  ['https://brightmoor.atlassian.net.', ['trailing-dot']],
  ['https://somebody@brightmoor.atlassian.net', ['user-info']],
  ['https://www.brightmoor.atlassian.net', ['extra-label']],
  ['https://atlassian.net', ['no-site-name']],
  ['https://acme.atlassian.net', ['other-site']],
  ['https://brightmore.atlassian.net', ['nearly-this-site']],
  ['https://brightmoor.jira.com', ['jira-com']],
  ['https://jira.brightmoor.example', ['custom-domain']],
  ['https://jira.brightmoor.example/jira/browse/PLAT-1', ['data-center']],
  ['https://jira.brightmoor.example:8443', ['data-center']],
  ['http://jira:8080', ['http', 'private-address']],
  ['http://jira.corp', ['http', 'private-address']],
  ['https://10.1.2.3', ['private-address']],
  ['https://172.20.0.4', ['private-address']],
  ['https://[fd00::1]', ['private-address']],
  ['https://172.32.0.4', ['ip-address']],
  ['https://[2001:db8::1]', ['ip-address']],
  ['http://localhost:2990/jira', ['http', 'localhost']],
  ['https://0x7f.1', ['localhost']],
  ['https://2130706433', ['localhost']],
  ['https://brightmoor.atlasian.net', ['misspelled']],
  ['https://brightmoor.attlassian.net', ['misspelled']],
  ['https://brightmoor.atlassain.net', ['misspelled']],
  ['https://brightmoor.atlassian.com', ['misspelled']],
  ['https://brightmoor.atlassian.org', ['misspelled']],
  ['https://brightmooratlassian.net', ['misspelled']],
  ['https://brightmoor.atlassian.net.evil.example', ['custom-domain']],
  // The second letter is Cyrillic, the next address has a full-width b.
  ['https://brightmoor.\u0430tlassian.net', ['other-alphabet', 'misspelled']],
  ['https://\uff42rightmoor.atlassian.net', ['other-alphabet']],
  ['https://xn--brightmor-7qb.example', ['other-alphabet', 'custom-domain']],
  ['https://acme.jiraalign.com', ['jira-align']],
  ['https://admin.atlassian.com/o/1/users', ['atlassian-page']],
  ['https://id.atlassian.com/manage-profile', ['atlassian-page']],
  [GATEWAY, ['gateway']],
  ['bot@brightmoor.example', ['e-mail']],
  ['mailto:bot@brightmoor.example', ['e-mail']],
  ['brightmoor', ['name-only']],
  [CLOUD_ID, ['cloud-id']],
  ['https://[your-domain].atlassian.net', ['placeholder']],
  ['https://<your-domain>.atlassian.net', ['placeholder']],
  ['https://your-domain.atlassian.net', ['placeholder']],
  ['https://{site}.atlassian.net/jira', ['placeholder']],
  [`${SITE} https://acme.atlassian.net`, ['several']],
  ['https://', ['scheme-misspelled', 'not-an-address']],
  ["https://a'b.atlassian.net", ['not-an-address']],
  [`${SITE}/${'x'.repeat(2_000)}`, ['too-long']],
  ['ATATT3xFfGF0abcdefghijklmnop0123456789', ['secret']],
  [`${SITE}?os_password=hunter2`, ['secret']],
])('%j is refused with this site as the correction', (text, codes) => {
  expect(read(text)).toMatchObject({ ok: false, corrected: SITE, codes });
});

test('what is wrong is said with the telling part of the address, and without a password', () => {
  const [what] = read(`${SITE}/jira/secure/Dashboard.jspa`).findings.map((finding) => finding.what);
  expect(what).toBe('There is a path behind the address: /jira/secure/Dashboard.jspa.');
  const shown = JSON.stringify(read('https://bob:hunter22@brightmoor.atlassian.net/x'));
  expect(shown).toContain('user name or password');
  expect(shown).not.toMatch(/bob|hunter22/u);
});

describe('where a token with scopes is used', () => {
  test.each<[string, SiteUrlProblem[]]>([
    [GATEWAY, []],
    [`${GATEWAY}/`, ['trailing-slash']],
    [GATEWAY.toUpperCase().replace('/EX/JIRA/', '/ex/jira/'), []],
  ])('%s can be entered', (text, codes) => {
    expect(read(text, { expects: 'gateway' })).toMatchObject({ ok: true, url: GATEWAY, codes });
  });

  test.each<[string, SiteUrlProblem[]]>([
    [SITE, ['site-instead-of-gateway']],
    [`${GATEWAY}/rest/api/3`, ['api-path']],
    [GATEWAY.replace('/jira/', '/confluence/'), ['confluence']],
    [GATEWAY.replace('8f6c', '8f6d'), ['gateway-of-other-site']],
    ['https://api.atlassian.com', ['gateway-without-id']],
    ['https://api.atlassian.com/ex/jira/brightmoor', ['gateway-without-id']],
    ['https://jira.brightmoor.example', ['custom-domain']],
  ])('%s is refused with the gateway as the correction', (text, codes) => {
    expect(read(text, { expects: 'gateway' })).toMatchObject({ ok: false, corrected: GATEWAY, codes });
  });

  test('without a cloud id there is no correction, and a gateway address is not compared', () => {
    const thisSite = { thisSite: SITE, expects: 'gateway' } as const;
    expect(readSiteUrl(SITE, thisSite)).not.toHaveProperty('corrected');
    expect(readSiteUrl(GATEWAY, thisSite)).toMatchObject({ ok: true, findings: [{ code: 'not-compared' }] });
  });
});

test('a site that is known by a custom domain only gives no correction: the REST API is not there', () => {
  const own = { thisSite: 'https://jira.brightmoor.example' };
  expect(readSiteUrl('https://jira.brightmoor.example', own)).toMatchObject({ ok: false });
  expect(readSiteUrl('https://jira.brightmoor.example', own)).not.toHaveProperty('corrected');
  expect(readSiteUrl(SITE, own)).toMatchObject({ ok: true, findings: [{ code: 'not-compared' }] });
});

test.each([
  [CLOUD_ID, GATEWAY],
  [CLOUD_ID.toUpperCase(), GATEWAY],
  ['', undefined],
  [`${CLOUD_ID}/../x`, undefined],
])('the gateway address of %j is %j', (cloudId, address) => {
  expect(gatewayAddress(cloudId)).toBe(address);
});
