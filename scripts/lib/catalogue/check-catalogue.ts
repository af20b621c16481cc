import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Operation } from '../../../src/catalogue/operations';
import { parseProfile, ProfileError } from '../../../src/catalogue/profile-schema';
import type { ConnectorProfile } from '../../../src/domain/profile';
import type { Finding } from '../manifest/finding';
import { profileFindings } from './profile-checks';

interface ProfileFile {
  readonly file: string;
  readonly profile?: ConnectorProfile;
  readonly findings: readonly Finding[];
}

/**
 * Checks every profile (`*.json`) in a folder.
 * @param folder where the profiles lie
 * @param operations those that a requirement can name
 * @param listed ids that the catalogue offers; given, each file must be among them and each of them have a file
 * @returns how many profiles there are and what is wrong; no findings when nothing is
 * @throws Error when the folder cannot be read
 */
export function checkCatalogue(
  folder: string,
  operations: readonly Operation[],
  listed?: readonly string[],
): { readonly count: number; readonly findings: Finding[] } {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => checkFile(folder, file, operations));
  return {
    count: files.length,
    findings: [
      ...files.flatMap(({ findings }) => findings),
      ...idFindings(files),
      ...(listed ? listFindings(files, listed) : []),
      ...(files.length === 0
        ? [{ where: folder, problem: 'There is no profile here.', fix: 'Name the folder of the profiles.' }]
        : []),
    ],
  };
}

function checkFile(folder: string, file: string, operations: readonly Operation[]): ProfileFile {
  try {
    const written: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const profile = parseProfile(written);
    return { file, profile, findings: profileFindings(file, profile, written, operations) };
  } catch (error) {
    if (error instanceof ProfileError) {
      const where = `${file}: ${error.field}`;
      const fix = 'See docs/adding-a-connector.md for what belongs there.';
      return { file, findings: [{ where, problem: error.problem, fix }] };
    }
    if (error instanceof SyntaxError) {
      const fix = 'Correct the JSON at that place.';
      return { file, findings: [{ where: file, problem: `This is not JSON: ${error.message}`, fix }] };
    }
    throw error;
  }
}

function idFindings(files: readonly ProfileFile[]): Finding[] {
  return files.flatMap(({ file, profile }) => {
    if (!profile) return [];
    const { id } = profile;
    const twin = files.find((other) => other.file !== file && other.profile?.id === id);
    return [
      ...(twin
        ? [
            {
              where: `${file}: id`,
              problem: `${twin.file} has the id "${id}" too.`,
              fix: 'Change one of them.',
            },
          ]
        : []),
      ...(basename(file, '.json') === id
        ? []
        : [
            {
              where: `${file}: id`,
              problem: `The file is not named for its id "${id}".`,
              fix: `Name it ${id}.json.`,
            },
          ]),
    ];
  });
}

function listFindings(files: readonly ProfileFile[], listed: readonly string[]): Finding[] {
  const ids = files.flatMap(({ profile }) => (profile ? [profile.id] : []));
  return [
    ...ids
      .filter((id) => !listed.includes(id))
      .map((id) => ({
        where: `${id}.json`,
        problem: 'The catalogue does not offer this profile.',
        fix: 'Import it in src/catalogue/written-profiles.ts.',
      })),
    ...listed
      .filter((id) => !ids.includes(id))
      .map((id) => ({
        where: 'src/catalogue/written-profiles.ts',
        problem: `It offers "${id}", which has no valid file.`,
        fix: 'Correct the file, or remove it from the list.',
      })),
  ];
}
