import { isBarelyGranted } from '../../src/domain/barely-granted';

/** Whether each project of a part is barely granted, for answers by permission key. */
const each = (granted: Readonly<Record<string, string>>): boolean[] =>
  Array.from(Object.values(granted)[0] ?? '', (_, index) => isBarelyGranted({ granted }, index));

it('is so where nothing is granted', () => {
  expect(each({ EDIT_ISSUES: '010', LINK_ISSUES: '000' })).toEqual([true, false, true]);
});

it('is so where Browse alone is granted, since Jira may answer that for a project that was archived meanwhile', () => {
  expect(each({ BROWSE_PROJECTS: '1110', EDIT_ISSUES: '0100', LINK_ISSUES: '0010' })).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

it('goes by Browse where nothing else was asked about', () => {
  expect(each({ BROWSE_PROJECTS: '10' })).toEqual([false, true]);
});

it('is so where nothing was asked', () => {
  expect(isBarelyGranted({ granted: {} }, 0)).toBe(true);
});
