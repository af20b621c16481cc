/** 1234567 → 1,234,567; fractions are rounded away. */
export function whole(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}

/** Milliseconds as seconds: 0.34, 5.6, 78. */
export function seconds(ms: number): string {
  return digits(ms / 1_000);
}

/** Bytes as megabytes of a million: 0.34, 5.6, 78. */
export function megabytes(bytes: number): string {
  return digits(bytes / 1_000_000);
}

/** Bytes as kilobytes of a thousand. */
export function kilobytes(bytes: number): string {
  return digits(bytes / 1_000);
}

/** How many times as much: 0.83×, 5.6×, 78×. */
export function times(value: number): string {
  return `${digits(value)}×`;
}

/** At least two significant digits, and never more than two after the point. */
export function digits(value: number): string {
  const size = Math.abs(value);
  return size >= 100 ? whole(value) : value.toFixed(size >= 10 ? 1 : 2);
}

/**
 * The value below which a share of the values lies.
 * @param share 0 to 1; 0.5 is the median
 * @returns NaN when there are no values
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
  return below + (above - below) * (place - Math.floor(place));
}
