/** More ways than this to choose roles are not looked at; a permission is rarely held by more than a handful. */
const MOST_COVERS = 200;
const MOST_TRIES = 5_000;

/**
 * All sets of roles that together meet some needs and of which none can be left out, smallest first.
 * @param needs for each need the roles that meet it; a need without any makes it impossible
 * @returns no set when some need cannot be met; one empty set when there is no need
 */
export function roleCovers(needs: readonly ReadonlySet<string>[]): readonly (readonly string[])[] {
  const covers: string[][] = [];
  const seen = new Set<string>();
  let tries = 0;
  const extend = (chosen: readonly string[]): void => {
    tries += 1;
    if (covers.length >= MOST_COVERS || tries > MOST_TRIES) return;
    const open = needs.filter((roles) => !chosen.some((role) => roles.has(role)));
    const [next] = [...open].sort((a, b) => a.size - b.size);
    if (next === undefined) {
      const cover = [...chosen].sort();
      const name = cover.join(',');
      if (!seen.has(name) && isIrredundant(cover, needs)) covers.push(cover);
      seen.add(name);
      return;
    }
    for (const role of [...next].sort()) extend([...chosen, role]);
  };
  extend([]);
  return covers.sort((a, b) => a.length - b.length);
}

function isIrredundant(cover: readonly string[], needs: readonly ReadonlySet<string>[]): boolean {
  return cover.every((role) =>
    needs.some((roles) => roles.has(role) && !cover.some((other) => other !== role && roles.has(other))),
  );
}
