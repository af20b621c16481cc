import { REPORT_VERSION } from '../../src/contract/report';
import {
  ACTORS,
  BASES,
  GAP_OUTCOMES,
  HELD_BACK_WORK,
  KINDS,
  LEVELS,
  OUTCOMES,
  PROFILE_ORIGINS,
  PROOFS,
  REASONS,
  STATES,
  VERDICT_REASONS,
  VERDICTS,
} from './report-words';
import { excessSchema, waiversSchema } from './report-accepted-schema';
import { causeSubject } from './report-cause-schema';
import { explanation } from './report-explanation-schema';
import { HOLDER_RESULTS, judgedLevels, rolesRead } from './report-membership-schema';
import {
  type JsonSchema,
  listOf,
  mapOf,
  object,
  type ObjectMaker,
  oneOf,
  text,
  time,
  whole,
} from './schema-parts';

/** Whether an object may have fields that the schema does not name. */
export type OtherFields = 'allowed' | 'refused';

/**
 * The JSON Schema (draft 7) of the report that the headless check prints.
 * @param others `allowed` for readers, who are to ignore what they do not know (docs/report.md); `refused` to notice a field
 * that the schema forgot
 * @returns the schema as a JSON value
 */
export function reportJsonSchema(others: OtherFields = 'allowed'): JsonSchema {
  const of = object(others);
  const need = of({ kind: oneOf(KINDS), key: text }, { keyFromOption: text });
  const counts = of(Object.fromEntries(OUTCOMES.map((outcome) => [outcome, whole])));
  const scheme = of({ id: text, name: text });
  const scope = {
    anyOf: [of({ kind: oneOf(['site']) }), of({ kind: oneOf(['project']), id: whole, key: text })],
  };
  const project = of(
    {
      id: whole,
      key: text,
      name: text,
      style: oneOf(['company', 'team']),
      typeKey: text,
      outcomes: mapOf(oneOf(OUTCOMES)),
      proof: mapOf(oneOf(PROOFS)),
      reasons: mapOf(oneOf(REASONS)),
    },
    {
      categoryId: text,
      scheme,
      jira: mapOf(oneOf(['yes', 'no'])),
      explanations: mapOf(explanation(of)),
      roles: rolesRead(of),
      lead: oneOf(['account', 'somebody-else', 'unreadable']),
      security: of({ scheme, levels: judgedLevels(of) }),
    },
  );
  const gap = of(
    { requirementId: text, level: oneOf(LEVELS), scope, outcome: oneOf(GAP_OUTCOMES), causeId: text },
    { proof: oneOf(PROOFS), reason: oneOf(REASONS), waived: text },
  );
  const cause = of(
    {
      id: text,
      subject: causeSubject(of),
      keys: listOf(text),
      requirementIds: listOf(text),
      level: oneOf(LEVELS),
      outcome: oneOf(GAP_OUTCOMES),
      gapCount: whole,
      projectCount: whole,
      projects: listOf(of({ id: whole, key: text, style: oneOf(['company', 'team']), typeKey: text })),
    },
    { waivedCount: whole },
  );
  const requirement = of(
    {
      id: text,
      anyOf: { ...listOf(need), minItems: 1 },
      level: oneOf(LEVELS),
      actor: oneOf(ACTORS),
      reason: text,
      basis: oneOf(BASES),
      outcome: oneOf(OUTCOMES),
      counts,
      isStep: { type: 'boolean' },
    },
    { breaks: text, source: text, proof: oneOf(PROOFS), why: oneOf(REASONS) },
  );
  const [major = '1'] = REPORT_VERSION.split('.');
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Report of a check',
    description: `What the headless check prints with --format json, version ${REPORT_VERSION}. See docs/report.md.`,
    ...of(
      {
        schemaVersion: { type: 'string', pattern: `^${major}\\.\\d+\\.\\d+$` },
        runId: text,
        state: oneOf(STATES),
        startedAt: time,
        verdict: oneOf(VERDICTS),
        verdictReasons: listOf(oneOf(VERDICT_REASONS)),
        site: of({
          baseUrl: text,
          deploymentType: { anyOf: [text, { type: 'null' }] },
          plan: oneOf(['free', 'paid', 'unknown']),
          appAccessRule: oneOf(['none', 'some', 'unknown']),
        }),
        account: of(
          {
            accountId: text,
            accountType: text,
            active: { type: 'boolean' },
            deleted: { type: 'boolean' },
            jiraAccess: oneOf(['yes', 'no', 'unknown']),
            applicationRoles: { anyOf: [listOf(text), { type: 'null' }] },
            groups: { anyOf: [listOf(of({ name: text }, { groupId: text })), { type: 'null' }] },
            administersJira: { type: 'boolean' },
          },
          { appType: text },
        ),
        connector: of(
          {
            id: text,
            name: text,
            from: oneOf(PROFILE_ORIGINS),
            coverage: oneOf(['full', 'partial']),
            options: mapOf({ anyOf: [{ type: 'boolean' }, text] }),
          },
          { version: whole, coverageNote: text },
        ),
        scope: projectScope(of),
        issueSecurity: issueSecurity(of),
        permissions: mapOf(of({ name: text })),
        requirements: listOf(requirement),
        causes: listOf(cause),
        skipped: listOf(
          of({ key: text, reason: oneOf(['archived', 'deleted', 'not-found']) }, { id: whole }),
        ),
        counts: of(
          { cells: counts, projects: of({ total: whole, ready: whole }), gaps: whole },
          { waived: whole, unchecked: whole },
        ),
        evidence: listOf(of({ endpoint: { type: 'string', pattern: '^(GET|POST) /rest/' }, at: time })),
        cost: of({ jiraCalls: whole, points: whole, durationMs: whole }),
        projects: listOf(project),
        gaps: listOf(gap),
      },
      {
        finishedAt: time,
        heldBack: heldBack(of),
        // Since 2.1.0; a reader of 2 also gets reports without them.
        ranAs: oneOf(['person', 'app']),
        startedBy: text,
        checkId: text,
        excess: excessSchema(of),
        waivers: waiversSchema(of),
      },
    ),
  };
}

function heldBack(of: ObjectMaker): JsonSchema {
  const work = listOf(oneOf(HELD_BACK_WORK));
  return of({ work, projects: whole, calls: whole, points: whole, budget: whole });
}

function projectScope(of: ObjectMaker): JsonSchema {
  return {
    anyOf: [
      of({ kind: oneOf(['all']) }),
      of({ kind: oneOf(['categories']), categoryIds: listOf(text) }),
      of({ kind: oneOf(['search']), query: text }),
      of({ kind: oneOf(['keys']), keys: listOf(text) }),
    ],
  };
}

function issueSecurity(of: ObjectMaker): JsonSchema {
  const risk = of({
    scheme: of({ id: text, name: text }),
    level: of({ id: text, name: text, isDefault: { type: 'boolean' } }),
    result: oneOf(HOLDER_RESULTS.filter((result) => result !== 'granted')),
    projectCount: whole,
    projects: listOf(text),
  });
  return of({
    state: oneOf(['none', 'some', 'unknown']),
    risks: listOf(risk),
    withScheme: whole,
    unread: whole,
    teamManaged: whole,
  });
}
