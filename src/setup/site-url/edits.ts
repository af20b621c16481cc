/**
 * How many typing errors lie between two short words: letters left out, added, replaced or swapped with their neighbour (optimal
 * string alignment). Counts up to `most` and gives `most + 1` for anything farther apart.
 */
function typingErrors(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      line[column] = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    before = above;
    above = line;
  }
  return Math.min(above[b.length] ?? most + 1, most + 1);
}

/** Whether two words differ, but by no more than `most` typing errors. */
export const isMisspelled = (word: string, wanted: string, most = 2): boolean =>
  word !== wanted && typingErrors(word, wanted, most) <= most;
