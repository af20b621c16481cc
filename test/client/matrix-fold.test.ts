import { ALL_CLOSED, isClosed, toggled } from '../../static/admin-page/src/result/matrix/data/fold';
import { orderAfterPress } from '../../static/admin-page/src/result/matrix/tools/order-after-press';

describe('closed groups in the address', () => {
  const closed = (fold: string): string[] => ['7', '8', 'team'].filter((id) => isClosed(fold, id));

  it('are those that were closed one by one', () => {
    expect(closed('')).toEqual([]);
    const both = toggled(toggled('', '7'), 'team');
    expect(closed(both)).toEqual(['7', 'team']);
    expect(closed(toggled(both, '7'))).toEqual(['team']);
    expect(toggled(toggled('', '7'), '7')).toBe('');
  });

  it('are all but those that were opened again', () => {
    expect(closed(ALL_CLOSED)).toEqual(['7', '8', 'team']);
    const opened = toggled(ALL_CLOSED, '8');
    expect(closed(opened)).toEqual(['7', 'team']);
    expect(toggled(opened, '8')).toBe(ALL_CLOSED);
  });
});

describe('pressing a heading', () => {
  it('sorts by a permission and back, by key, by name where there are names, and back', () => {
    expect(orderAfterPress('', 'EDIT_ISSUES', true)).toBe('at:EDIT_ISSUES');
    expect(orderAfterPress('worst', 'EDIT_ISSUES', true)).toBe('at:EDIT_ISSUES');
    expect(orderAfterPress('at:EDIT_ISSUES', 'EDIT_ISSUES', true)).toBe('');
    const presses = (hasNames: boolean) => {
      const first = orderAfterPress('worst', undefined, hasNames);
      const second = orderAfterPress(first, undefined, hasNames);
      return [first, second, orderAfterPress(second, undefined, hasNames)];
    };
    expect(presses(true)).toEqual(['key', 'name', '']);
    expect(presses(false)).toEqual(['key', '', 'key']);
  });
});
