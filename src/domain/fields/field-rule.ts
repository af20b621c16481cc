import {
  type ConfiguredField,
  type FieldContexts,
  forType,
  type RulesReading,
  type SchemeField,
  type SiteField,
} from './reading';
import type { FieldReason, FieldSaid } from './said';

/** Whether a field can be used on issues of a type in a project, and whether it must be filled there. */
export interface FieldRule {
  readonly available: FieldSaid;
  readonly required: FieldSaid;
}

const unknown = (why: FieldReason): FieldRule => ({
  available: { is: 'unknown', why },
  required: { is: 'unknown', why },
});
const unavailable = (why: FieldReason): FieldRule => ({
  available: { is: 'no', why },
  required: { is: 'no', why },
});
const available = (required: boolean | undefined): FieldRule => ({
  available: { is: 'yes' },
  required:
    required === undefined ? { is: 'unknown', why: 'rules-unreadable' } : { is: required ? 'yes' : 'no' },
});

/**
 * Reads the rules of a project for one field. What could not be read is unknown, never "available" and never "not required".
 * Sources: Atlassian REST v3, "Field configurations" and "Field schemes"; Atlassian, "Announcing General Availability of Field Schemes"
 * (a field is in the scheme or not, it can be limited to work types, and contexts no longer limit where it appears).
 */
export function fieldRule(
  reading: RulesReading,
  projectId: number,
  issueTypeId: string,
  field: Pick<SiteField, 'id' | 'custom'>,
): FieldRule {
  const rules = reading.projects.get(projectId) ?? { model: 'unreadable' };
  switch (rules.model) {
    case 'unreadable':
      return unknown('rules-unreadable');
    case 'listed': {
      const type = rules.types.get(issueTypeId);
      if (!type) return unknown('rules-unreadable');
      return type.has(field.id) ? available(type.get(field.id)) : unavailable('not-offered');
    }
    case 'field-scheme':
      return inScheme(rules.fields.get(field.id), issueTypeId);
    case 'field-configuration': {
      const configured = reading.configurations.get(forType(rules.byType, issueTypeId) ?? '');
      if (!configured) return unknown('rules-unreadable');
      const rule = inConfiguration(configured.get(field.id));
      if (rule.available.is !== 'yes' || !field.custom) return rule;
      const contexts = reading.contexts.get(field.id);
      if (contexts) return covers(contexts, projectId, issueTypeId) ? rule : unavailable('no-context');
      return {
        available: { is: 'unknown', why: 'contexts-unreadable' },
        required: rule.required.is === 'yes' ? { is: 'unknown', why: 'contexts-unreadable' } : rule.required,
      };
    }
  }
}

function inScheme(entry: SchemeField | undefined, issueTypeId: string): FieldRule {
  if (!entry) return unavailable('not-in-field-scheme');
  const others = entry.onlyTypes.length > 0 && !entry.onlyTypes.includes(issueTypeId);
  return others ? unavailable('not-for-issue-type') : available(entry.byType[issueTypeId] ?? entry.required);
}

function inConfiguration(entry: ConfiguredField | undefined): FieldRule {
  if (!entry) return unknown('not-configured');
  if (entry.hidden === undefined) return unknown('rules-unreadable');
  if (!entry.hidden) return available(entry.required);
  // What Jira does with a field that is hidden and required is documented nowhere.
  const required = {
    is: entry.required === false ? ('no' as const) : ('unknown' as const),
    why: 'hidden' as const,
  };
  return { available: { is: 'no', why: 'hidden' }, required };
}

/**
 * Whether a context applies: one that is assigned to the project, and only where none is, the global one (Atlassian REST v3, "Get custom
 * field contexts for projects and issue types").
 */
function covers({ projects, types }: FieldContexts, projectId: number, issueTypeId: string): boolean {
  const assigned = projects.filter((row) => row.projectId === projectId);
  const global = projects.filter((row) => row.projectId === undefined);
  return (assigned.length > 0 ? assigned : global).some(({ contextId }) =>
    types.some(
      (row) =>
        row.contextId === contextId && (row.issueTypeId === undefined || row.issueTypeId === issueTypeId),
    ),
  );
}

/**
 * The fields that the rules make, or may make, required for an issue type, contexts aside.
 * @returns `null` when the rules could not be read
 */
export function requiredFields(
  reading: RulesReading,
  projectId: number,
  issueTypeId: string,
): string[] | null {
  const rules = reading.projects.get(projectId) ?? { model: 'unreadable' };
  switch (rules.model) {
    case 'unreadable':
      return null;
    case 'listed': {
      const type = rules.types.get(issueTypeId);
      return rules.whole && type ? [...type].filter(([, required]) => required).map(([id]) => id) : null;
    }
    case 'field-scheme':
      return [...rules.fields].flatMap(([id, entry]) =>
        inScheme(entry, issueTypeId).required.is === 'no' ? [] : [id],
      );
    case 'field-configuration': {
      const fields = reading.configurations.get(forType(rules.byType, issueTypeId) ?? '');
      return fields ? [...fields].filter(([, { required }]) => required !== false).map(([id]) => id) : null;
    }
  }
}
