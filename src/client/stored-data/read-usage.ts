import type { DataUsage, StoredKind } from '../../contract/stored-data';
import { call, type Invoke } from '../call';

/** What is stored of one kind. */
export interface Usage extends Pick<DataUsage, 'values' | 'bytes' | 'items'> {
  /** False while there are portions left to count. */
  readonly isWhole: boolean;
}

/**
 * Counts what is stored of one kind, portion by portion.
 * @param onPortion gets the sum so far, after every portion but the last
 * @param signal stops asking for further portions; what was counted by then is returned
 * @throws ResolverFailure
 */
export async function readUsage(
  invoke: Invoke,
  kind: StoredKind,
  onPortion: (soFar: Usage) => void,
  signal: AbortSignal,
): Promise<Usage> {
  let sum = { values: 0, bytes: 0, items: 0 };
  for (let cursor: string | undefined; ;) {
    const portion = await call(invoke, 'data/usage', { kind, ...(cursor !== undefined && { cursor }) });
    sum = {
      values: sum.values + portion.values,
      bytes: sum.bytes + portion.bytes,
      items: sum.items + portion.items,
    };
    ({ cursor } = portion);
    const isWhole = cursor === undefined;
    if (isWhole || signal.aborted) return { ...sum, isWhole };
    onPortion({ ...sum, isWhole });
  }
}
