import type { Change, ProjectRef } from './change';
import type { ProjectClass } from './classes';

/** Where each change has an effect, by its place. */
export class Touching {
  private readonly everywhere: number[] = [];
  private readonly schemes = new Map<string, number[]>();
  private readonly projects = new Map<number, number[]>();

  constructor(changes: readonly Change[]) {
    for (const [index, change] of changes.entries()) this.put(index, change);
  }

  /** Projects of a class by the changes that touch them, in order: role changes name projects. */
  split({ projects, schemeId }: ProjectClass): [readonly number[], ProjectRef[]][] {
    const shared = [...this.everywhere, ...(this.schemes.get(schemeId ?? '') ?? [])];
    const found = new Map<string, [readonly number[], ProjectRef[]]>();
    for (const project of projects) {
      const touching = [...shared, ...(this.projects.get(project.id) ?? [])].sort((a, b) => a - b);
      const name = touching.join(',');
      const known = found.get(name);
      if (known) known[1].push(project);
      else found.set(name, [touching, [project]]);
    }
    return [...found.values()];
  }

  private put(index: number, change: Change): void {
    switch (change.kind) {
      case 'grant':
      case 'revoke':
        append(this.schemes, change.scheme.id, index);
        break;
      case 'join-role':
      case 'leave-role':
        for (const { id } of change.projects) append(this.projects, id, index);
        break;
      case 'join-group':
      case 'leave-group':
      case 'give-product-access':
        this.everywhere.push(index);
        break;
      default:
    }
  }
}

function append<K>(lists: Map<K, number[]>, key: K, index: number): void {
  const known = lists.get(key);
  if (known) known.push(index);
  else lists.set(key, [index]);
}
