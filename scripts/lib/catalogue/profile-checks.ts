import { isDeepStrictEqual } from 'node:util';
import { DOCUMENTED_PROJECT_PERMISSIONS, GLOBAL_PERMISSIONS } from '../../../src/catalogue/permission-keys';
import type { ConnectorProfile, Need, Requirement, RequirementKind } from '../../../src/domain/profile';
import type { Finding } from '../manifest/finding';

/** Atlassian's REST documentation of one group of operations, platform or Jira Software. */
const REST_DOCS =
  /^https:\/\/developer\.atlassian\.com\/cloud\/jira\/(?:platform\/rest\/v3|software\/rest)\/api-group-[a-z-]+\/#api-rest-[a-z0-9-]+$/u;

/** Kinds whose keys are a closed list; another key would never be judged, or always be refused by Jira. */
const KNOWN_KEYS: Partial<Record<RequirementKind, ReadonlySet<string>>> = {
  'project-permission': DOCUMENTED_PROJECT_PERMISSIONS,
  'global-permission': GLOBAL_PERMISSIONS,
  account: new Set(['active']),
  'product-access': new Set(['jira']),
  site: new Set(['cloud']),
};

/**
 * Checks what a profile of the catalogue must hold beyond its schema.
 * @param where the file, for the findings
 * @param profile the parsed profile
 * @param written the file's JSON, to see that nothing is left to defaults
 */
export function profileFindings(where: string, profile: ConnectorProfile, written: unknown): Finding[] {
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
    ...optionFindings(where, profile),
    ...manualFindings(where, profile),
    ...profile.requirements.flatMap((requirement) =>
      requirementFindings(`${where}: requirement "${requirement.id}"`, requirement),
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

function requirementFindings(where: string, requirement: Requirement): Finding[] {
  const { level, basis, source, checked, reason, anyOf } = requirement;
  const findings: Finding[] = [];
  const add = (problem: string, fix: string): void => void findings.push({ where, problem, fix });
  if (source === undefined)
    add('It cites no source.', 'Give the https address of the statement in "source".');
  if (checked === undefined)
    add('It has no date.', 'Give the day on which the source was read in "checked".');
  if (reason === '') add('It gives no reason.', 'Say in "reason" what the connector uses it for.');
  if (basis === 'inferred' && level === 'required') {
    add(
      'It is inferred and required.',
      "Cite Atlassian's documentation of the operation with basis jira-api, or make it recommended.",
    );
  }
  if (basis === 'jira-api' && source !== undefined && !REST_DOCS.test(source)) {
    add(
      `Its basis is jira-api, but ${source} is not Atlassian's documentation of an operation.`,
      'Give an address like https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-post.',
    );
  }
  for (const need of anyOf.filter(isUnknownKey)) {
    add(
      `${need.kind} "${need.key}" is not known.`,
      'Correct the key; a permission that Atlassian documents anew belongs into src/catalogue/permission-keys.ts.',
    );
  }
  return findings;
}

function isUnknownKey({ kind, key }: Need): boolean {
  const known = KNOWN_KEYS[kind];
  return known !== undefined && !known.has(key);
}
