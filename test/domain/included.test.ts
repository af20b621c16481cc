import { fc } from '../support/random';
import { includes } from '../../src/domain/included';

it('answers as the list itself does, the first time and again', () => {
  const ids = fc.integer({ min: 0, max: 20 });
  fc.assert(
    fc.property(fc.array(ids), ids, (list, id) => {
      const holds = list.includes(id);
      expect([includes(list, id), includes(list, id)]).toEqual([holds, holds]);
    }),
  );
});

it('keeps lists apart, equal ones too', () => {
  const [one, same, other] = [[1, 2], [1, 2], [3]];
  expect([includes(one, 1), includes(same, 2), includes(other, 1), includes([], 1)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
