import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkCatalogue } from '../../scripts/lib/catalogue/check-catalogue';
import { listOperations } from '../../src/catalogue';
import type { Finding } from '../../scripts/lib/manifest/finding';

const BOLDDESK = join(__dirname, '..', '..', 'src', 'catalogue', 'profiles', 'bolddesk.json');

type Entry = Record<string, unknown>;

/** A profile file as far as tests change it. */
export interface Written {
  id: string;
  coverage: string;
  coverageNote?: string;
  version?: number;
  signIn: Entry[];
  statements: Entry[];
  options: Entry[];
  requirements: Entry[];
}

/** A folder of profiles that exists for one test. */
export class ProfileFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'catalogue-'));

  remove(): void {
    rmSync(this.path, { recursive: true });
  }

  /** Puts a sound profile here, changed. */
  write(change: (profile: Written) => void, file = 'bolddesk.json'): void {
    const profile = JSON.parse(readFileSync(BOLDDESK, 'utf8')) as Written;
    change(profile);
    writeFileSync(join(this.path, file), JSON.stringify(profile));
  }

  /** What the check finds here. @param listed ids that the catalogue offers */
  findings(listed?: readonly string[]): Finding[] {
    return checkCatalogue(this.path, listOperations(), listed).findings;
  }

  /** The same, each as one line, without what to do. */
  problems(listed?: readonly string[]): string[] {
    return this.findings(listed).map(({ where, problem }) => `${where}: ${problem}`);
  }
}

/** The first entry of a list. @throws Error when it is empty */
export function first(entries: Entry[]): Entry {
  const [entry] = entries;
  if (!entry) throw new Error('there is none');
  return entry;
}

/** The requirement with this id. @throws Error when there is none */
export function of(profile: Written, id: string): Entry {
  const found = profile.requirements.find((requirement) => requirement['id'] === id);
  if (!found) throw new Error(`no requirement ${id}`);
  return found;
}
