import type { CauseSubject } from '../../src/domain/cause';
import type { Holder } from '../../src/domain/holder';
import { REASONS } from './report-words';
import { type JsonSchema, listOf, type ObjectMaker, oneOf, text } from './schema-parts';

type Variants<T extends { kind: string }> = Readonly<Record<T['kind'], JsonSchema>>;

/** Every kind of cause; a kind that is added to the domain and not here does not compile. */
export function causeSubject(of: ObjectMaker): JsonSchema {
  const flag: JsonSchema = { type: 'boolean' };
  const scheme = of({ id: text, name: text });
  const named = of({ holder: holder(of) }, { name: text });
  const inScheme = (kind: string): JsonSchema =>
    of({ kind: oneOf([kind]), scheme, teamManaged: flag, holders: listOf(named) });
  const variants: Variants<CauseSubject> = {
    account: of({ kind: oneOf(['account']), reason: oneOf(REASONS) }),
    site: of({ kind: oneOf(['site']), key: text, reason: oneOf(REASONS) }),
    'global-permission': of({ kind: oneOf(['global-permission']), permission: text }),
    group: of({ kind: oneOf(['group']), name: text }),
    'not-in': of({ kind: oneOf(['not-in']), join: named, teamManaged: flag }),
    'no-holder': inScheme('no-holder'),
    'some-issues-only': inScheme('some-issues-only'),
    'security-level': of({ kind: oneOf(['security-level']), scheme, levels: listOf(text) }),
    'refused-despite-grant': of({
      kind: oneOf(['refused-despite-grant']),
      browseMissing: flag,
      noJiraAccess: flag,
    }),
    'not-looked-at': of({ kind: oneOf(['not-looked-at']) }),
    unknown: of({ kind: oneOf(['unknown']), reason: oneOf(REASONS) }),
  };
  return { anyOf: Object.values(variants) };
}

/** Every kind of holder. */
export function holder(of: ObjectMaker): JsonSchema {
  const plain = (kind: string): JsonSchema => of({ kind: oneOf([kind]) });
  const variants: Variants<Holder> = {
    anyone: plain('anyone'),
    'any-app-user': plain('any-app-user'),
    'app-user': of({ kind: oneOf(['app-user']), application: text }),
    group: of({ kind: oneOf(['group']) }, { groupId: text, name: text }),
    role: of({ kind: oneOf(['role']), roleId: text }),
    'project-lead': plain('project-lead'),
    user: of({ kind: oneOf(['user']), accountId: text }),
    'per-issue': of(
      { kind: oneOf(['per-issue']), of: oneOf(['reporter', 'assignee', 'user-field', 'group-field']) },
      { field: text },
    ),
    'portal-customer': plain('portal-customer'),
    unrecognised: of({ kind: oneOf(['unrecognised']), type: text }),
  };
  return { anyOf: Object.values(variants) };
}
