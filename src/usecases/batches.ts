/** Cuts a list into runs of at most `size`, in order. An empty list gives none. */
export function batches<T>(list: readonly T[], size: number): T[][] {
  const cut: T[][] = [];
  for (let at = 0; at < list.length; at += size) cut.push(list.slice(at, at + size));
  return cut;
}
