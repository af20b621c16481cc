import { listJiraAlignApiItems, listSignInItems } from '../../src/catalogue/checklists';
import { itemScreen } from '../../static/admin-page/src/setup/list/item-screen';

const BASE = 'https://acme.atlassian.net';

test('every screen that an item names is linked from it, inside the site or on a page of Atlassian', () => {
  const named = [...listSignInItems(), ...listJiraAlignApiItems()].filter(
    ({ screen }) => screen !== undefined,
  );
  expect(named.length).toBeGreaterThan(8);
  const addresses = named.map(({ screen }) => itemScreen(screen, BASE)?.url ?? `${screen ?? ''} is missing`);
  expect(
    addresses.filter(
      (url) => !/^https:\/\/(?:acme\.atlassian\.net|admin\.atlassian\.com|id\.atlassian\.com)/u.test(url),
    ),
  ).toEqual([]);
});

test('a name that is none links nowhere', () => {
  expect(itemScreen(undefined, BASE)).toBeUndefined();
  expect(itemScreen('noSuchScreen', BASE)).toBeUndefined();
});
