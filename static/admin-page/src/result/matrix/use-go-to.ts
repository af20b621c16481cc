import { useCallback } from 'react';
import {
  groupOfRow,
  type Lines,
  orderedRows,
  placeOfKey,
  type Reading,
} from '../../../../../src/client/matrix';
import { count, number } from '../../../../../src/export/wording';
import type { SpotState } from './grid/use-spot';

/**
 * Goes to the line of a project, into a closed group too.
 * @param total projects of the run
 * @returns takes a key or its beginning, and says in words why it could not go there
 */
export function useGoTo(
  { table, isWhole }: Reading,
  lines: Lines,
  total: number,
  { chooseRow }: SpotState,
  openGroup: (groupId: string) => void,
): (key: string) => string | undefined {
  return useCallback(
    (typed) => {
      const key = typed.trim().toUpperCase();
      const rows = orderedRows(table, '', [], false);
      const row = rows[placeOfKey(table, rows, key)];
      if (row === undefined) {
        if (isWhole) return `No project of this check has a key that begins with ${key}.`;
        const read = `${number(table.projectsRead)} of ${count(total, 'project')}`;
        return `Only ${read} are read so far, and ${key} is not among them. Go again in a moment.`;
      }
      // Where the very key exists, another that only begins like it is not what is meant.
      const isExact = table.keys[row]?.toUpperCase() === key;
      const shown = isExact
        ? lines.at.find((entry) => entry === row)
        : lines.at[placeOfKey(table, lines.at, key)];
      if (shown !== undefined) {
        chooseRow(shown);
        return undefined;
      }
      const group = groupOfRow(lines, row);
      if (!group) return `The filters hide ${table.keys[row] ?? key}. Click “Show all” and go again.`;
      openGroup(group.id);
      chooseRow(row);
      return undefined;
    },
    [table, isWhole, lines, total, chooseRow, openGroup],
  );
}
