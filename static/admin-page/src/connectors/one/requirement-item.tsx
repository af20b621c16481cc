import type { ProfileOption, Requirement } from '../../../../../src/domain/profile';
import { actorLabel, basisLabel, list, needName, permissionKeys } from '../../../../../src/export/wording';
import { Lozenge } from '../../shared/lozenge';
import { USUAL_NAMES } from '../usual-names';
import styles from './one.module.css';
import { SourceLine } from './source-line';

/** One need: what, for what, when, who says so, and what others say. */
export function RequirementItem({
  requirement,
  options,
  isStep = false,
}: {
  requirement: Requirement;
  options: readonly ProfileOption[];
  /** Told by what is to be done, since nobody can be asked whether it is there. */
  isStep?: boolean;
}) {
  const { anyOf, actor, reason, breaks, basis, source, checked, whenOption, conflicts = [] } = requirement;
  const needs = list(
    anyOf.map((need) => needName(need, USUAL_NAMES)),
    'or',
  );
  const apps = anyOf.flatMap(({ app }) => app ?? []);
  return (
    <li className={styles['need']}>
      <div className={styles['needName']}>
        <p className={styles['strong']}>{isStep ? reason || requirement.id : needs}</p>
        {!isStep && permissionKeys(anyOf) !== '' && <p className={styles['key']}>{permissionKeys(anyOf)}</p>}
        {apps.length > 0 && <p className={styles['small']}>A permission of {list(apps)}</p>}
        {conflicts.length > 0 && <Lozenge tone="warning">Sources disagree</Lozenge>}
      </div>
      <div className={styles['needText']}>
        {!isStep && reason !== '' && <p>{reason}</p>}
        {breaks !== undefined && <p className={styles['subtle']}>Without it: {breaks}</p>}
        {whenOption !== undefined && <p className={styles['subtle']}>{whenSentence(whenOption, options)}</p>}
        {actor !== 'integration-user' && <p className={styles['subtle']}>For: {actorLabel(actor)}</p>}
        <SourceLine before={basisLabel(basis)} source={source} checked={checked} />
        {conflicts.map(({ says, source: other }) => (
          <div key={`${other} ${says}`} className={styles['conflict']}>
            <p>Another source says: {says}</p>
            <SourceLine source={other} checked={undefined} />
          </div>
        ))}
      </div>
    </li>
  );
}

function whenSentence(name: string, options: readonly ProfileOption[]): string {
  const option = options.find((candidate) => candidate.name === name);
  if (option === undefined) return '';
  if (option.type !== 'boolean') return `Only if chosen: ${option.label}`;
  return `Only with “${option.label}”, which is ${option.default ? 'on' : 'off'} unless you say otherwise`;
}
