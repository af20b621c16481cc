import { worstSaid } from '../../../src/domain/fields/said';

test('the worst answer keeps its reason', () => {
  expect(
    worstSaid([{ is: 'yes' }, { is: 'unknown', why: 'hidden' }, { is: 'no', why: 'not-on-screen' }]),
  ).toEqual({ is: 'no', why: 'not-on-screen' });
  expect(worstSaid([])).toEqual({ is: 'yes' });
});
