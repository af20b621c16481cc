import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../dev/build/project-paths';
import type { Invoke } from '../../src/client';
import { type EvidencePack, fileName, PACK_FORMS, writePack } from '../../src/export/pack';
import type { PlanDocument } from '../../src/export/plan';
import { type Checked, nameOf } from './check';
import { UsageError } from './usage';

/** What is handed over of a check that was just made. The names of people are asked of Jira now. */
export async function packOf(
  invoke: Invoke,
  { report, accountName }: Checked,
  plans: readonly PlanDocument[] | undefined,
): Promise<EvidencePack> {
  const { startedBy } = report;
  return {
    report,
    accountName,
    ...(plans && { plans }),
    ...(startedBy !== undefined && { startedByName: await nameOf(invoke, startedBy) }),
    madeAt: new Date().toISOString(),
    appVersion: await appVersion(),
  };
}

/** Makes the folder, so that it is known before a long check whether it can be written to. @throws UsageError */
export async function makePackFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch(() => {
    throw new UsageError(`The folder ${folder} cannot be made. Name another one with --pack.`);
  });
}

/** Writes the pack in every form. @returns the paths of the files @throws UsageError for a file that cannot be written */
export async function writePackFiles(pack: EvidencePack, folder: string): Promise<string[]> {
  return Promise.all(
    PACK_FORMS.map(async ({ format, extension }) => {
      const file = join(folder, fileName(pack, extension));
      await writeFile(file, writePack(pack, format)).catch(() => {
        throw new UsageError(`The file ${file} cannot be written. Name another folder with --pack.`);
      });
      return file;
    }),
  );
}

async function appVersion(): Promise<string> {
  const described = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  return described.version;
}
