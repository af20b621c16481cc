import { isDeepStrictEqual } from 'node:util';
import type { Operation } from '../../../src/catalogue/operations';
import type { ConnectorProfile } from '../../../src/domain/profile';
import type { Finding } from '../manifest/finding';
import { requirementFindings } from './requirement-checks';
import { signInFindings } from './sign-in-checks';

/**
 * Checks what a profile of the catalogue must hold beyond its schema.
 * @param where the file, for the findings
 * @param profile the parsed profile
 * @param written the file's JSON, to see that nothing is left to defaults
 * @param operations those that a requirement can name
 */
export function profileFindings(
  where: string,
  profile: ConnectorProfile,
  written: unknown,
  operations: readonly Operation[],
): Finding[] {
  const { $schema: _, ...content } = written as Record<string, unknown>;
  return [
    ...(isDeepStrictEqual(content, JSON.parse(JSON.stringify(profile)))
      ? []
      : [
          {
            where,
            problem: 'The profile leaves something to defaults or short forms.',
            fix: 'Write out coverage, options, and id, anyOf, level, actor, reason and basis of every requirement.',
          },
        ]),
    ...(profile.coverage === 'partial' && profile.coverageNote === undefined
      ? [
          {
            where,
            problem: 'coverage is partial without a coverageNote.',
            fix: 'Say what could not be read.',
          },
        ]
      : []),
    ...(profile.version === undefined
      ? []
      : [
          {
            where,
            problem: 'A profile of the catalogue has no version.',
            fix: 'Remove it: only profiles that are kept for a site have one.',
          },
        ]),
    ...optionFindings(where, profile),
    ...manualFindings(where, profile),
    ...signInFindings(where, profile),
    ...profile.requirements.flatMap((requirement) =>
      requirementFindings(`${where}: requirement "${requirement.id}"`, requirement, operations),
    ),
  ];
}

function optionFindings(where: string, { options, requirements }: ConnectorProfile): Finding[] {
  const used = new Set(
    requirements.flatMap(({ whenOption, anyOf }) => [whenOption, ...anyOf.map((need) => need.keyFromOption)]),
  );
  return options
    .filter(({ name }) => !used.has(name))
    .map(({ name }) => ({
      where: `${where}: option "${name}"`,
      problem: 'No requirement uses this option.',
      fix: 'Name it in whenOption or keyFromOption of a requirement, or remove it.',
    }));
}

function manualFindings(where: string, { requirements }: ConnectorProfile): Finding[] {
  const keys = requirements
    .flatMap(({ anyOf }) => anyOf)
    .filter((need) => need.kind === 'manual')
    .map((need) => need.key);
  const twice = new Set(keys.filter((key, index) => keys.indexOf(key) !== index));
  return [...twice].map((key) => ({
    where: `${where}: manual step "${key}"`,
    problem: 'Two manual steps have this key.',
    fix: 'Give each step a key of its own.',
  }));
}
