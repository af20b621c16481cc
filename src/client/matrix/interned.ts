/** Numbers distinct values in the order in which they are first seen, so that a column can hold small numbers in their place. */
export class Interned<T> {
  private readonly places = new Map<string, number>();
  private readonly seen: T[] = [];

  /** The values by number. */
  get values(): readonly T[] {
    return this.seen;
  }

  /** The number of a value. @param id tells equal values; the first value with an id stands for all */
  placeOf(id: string, value: T): number {
    const known = this.places.get(id);
    if (known !== undefined) return known;
    this.places.set(id, this.seen.length);
    this.seen.push(value);
    return this.seen.length - 1;
  }
}
