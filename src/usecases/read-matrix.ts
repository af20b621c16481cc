import type { ValidRequest } from '../contract/api';
import { type CellKind, CELL_BASE, type MatrixPart } from '../contract/matrix';
import type { ProjectResult } from '../domain/judge-part';
import type { World } from '../ports/world';
import { judgeOnePart } from './read-run';
import { readableManifest } from './run-access';
import { judgedKeys } from './scheme-scan';

/**
 * Reads the cells of one part of a run, column by column.
 * @throws AppError `run-not-found`, or `chunk-not-found` for a part the run does not have
 */
export async function readMatrix(
  world: World,
  { runId, part }: ValidRequest<'run/matrix'>,
): Promise<MatrixPart> {
  const manifest = await readableManifest(world, runId);
  return matrixPart(part, judgedKeys(manifest), await judgeOnePart(world, manifest, part));
}

function matrixPart(part: number, keys: readonly string[], results: readonly ProjectResult[]): MatrixPart {
  const types = new Places<string>();
  const categories = new Places<string>();
  const schemes = new Places<{ id: string; name: string }>(({ id }) => id);
  const kinds = new Places<CellKind>(({ outcome, proof, reason }) => `${outcome} ${proof} ${reason}`);
  const causes = new Places<string>();
  const projects = results.map(({ judged }) => judged.project);
  return {
    part,
    ids: projects.map(({ id }) => id),
    keys: projects.map(({ key }) => key),
    names: projects.map(({ name }) => name),
    styles: projects.map(({ style }) => (style === 'team' ? 't' : 'c')).join(''),
    typeOf: projects.map(({ typeKey }) => types.of(typeKey)),
    types: types.all,
    categoryOf: projects.map(({ categoryId }) => (categoryId === undefined ? -1 : categories.of(categoryId))),
    categories: categories.all,
    schemeOf: results.map(({ judged: { scheme } }) =>
      scheme ? schemes.of({ id: scheme.id, name: scheme.name }) : -1,
    ),
    schemes: schemes.all,
    cells: Object.fromEntries(
      keys.map((key) => [
        key,
        results
          .map(({ judged }) => {
            const { outcome, proof, reason } = judged.cells[key] ?? {
              outcome: 'unknown',
              reason: 'not-checked-yet',
            };
            return String.fromCharCode(
              CELL_BASE + kinds.of({ outcome, ...(proof && { proof }), ...(reason && { reason }) }),
            );
          })
          .join(''),
      ]),
    ),
    kinds: kinds.all,
    causesOf: results.map(({ requirements }) => [
      ...new Set(requirements.flatMap(({ gap }) => (gap ? [causes.of(gap.gap.causeId)] : []))),
    ]),
    causes: causes.all,
  };
}

/** Gives each distinct thing a place in a list. */
class Places<T> {
  readonly all: T[] = [];
  private readonly places = new Map<unknown, number>();

  /** @param idOf what tells two things apart */
  constructor(private readonly idOf: (thing: T) => unknown = (thing) => thing) {}

  of(thing: T): number {
    const id = this.idOf(thing);
    const known = this.places.get(id);
    if (known !== undefined) return known;
    this.places.set(id, this.all.length);
    return this.all.push(thing) - 1;
  }
}
