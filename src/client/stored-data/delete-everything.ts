import { call, type Invoke } from '../call';

/**
 * Deletes all that the app stores, call after call until nothing is left.
 * @param onDeleted gets how many values are gone so far
 * @returns how many values were deleted in all
 * @throws ResolverFailure; what is deleted by then is gone, and the same call goes on with the rest
 */
export async function deleteEverything(invoke: Invoke, onDeleted: (values: number) => void): Promise<number> {
  for (let gone = 0; ;) {
    const { values, more } = await call(invoke, 'data/delete', { what: 'all' });
    gone += values;
    if (!more) return gone;
    onDeleted(gone);
  }
}
