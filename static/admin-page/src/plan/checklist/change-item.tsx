import { type ReactNode, useId, useMemo } from 'react';
import { takesAway } from '../../../../../src/domain/plan/change';
import type { PlannedChange } from '../../../../../src/domain/plan/plan';
import { count, list } from '../../../../../src/export/wording';
import { changeText, gainText, type PlanContext, riskLabel } from '../../../../../src/export/wording/plan';
import { classNames } from '../../shared/class-names';
import { Expandable } from '../../shared/expandable';
import { Lozenge } from '../../shared/lozenge';
import { RISK_TONES } from '../risk-tones';
import styles from '../plan.module.css';
import { PlaceToGo } from './place-to-go';
import { ProjectPlaces } from './project-places';

/** One change: what, where, who, what it closes, what the account gets besides, and what else it reaches. */
export function ChangeItem({
  planned,
  position,
  context,
  isDone,
  onTick,
}: {
  planned: PlannedChange;
  position: number;
  context: PlanContext;
  isDone: boolean;
  onTick: (isDone: boolean) => void;
}) {
  const id = useId();
  const text = useMemo(() => changeText(planned, context), [planned, context]);
  const { projects, risk } = text;
  return (
    <li className={classNames(styles['item'], isDone && styles['done'])} data-change={planned.change.kind}>
      <input
        type="checkbox"
        aria-labelledby={id}
        checked={isDone}
        onChange={(event) => {
          onTick(event.currentTarget.checked);
        }}
      />
      <div className={styles['stack']}>
        <h3 id={id}>
          {position}. {text.what}
        </h3>
        <p>{text.how}</p>
        <dl className={styles['facts']}>
          <Fact name="Where">
            <PlaceToGo place={text.where} {...(projects.length > 1 && { note: 'The first project' })} />
          </Fact>
          <Fact name="Who can do it">{text.who}</Fact>
          {text.permissions.length > 1 && <Fact name="Permissions">{list([...text.permissions])}</Fact>}
          <Fact name="Closes">{text.closes}</Fact>
          <Fact name={takesAway(planned.change) ? 'The account loses' : 'The account gets'}>
            {(risk === 'high' || risk === 'medium') && (
              <>
                <Lozenge tone={RISK_TONES[risk]}>{riskLabel(risk)}</Lozenge>{' '}
              </>
            )}
            {text.gives.join(' ')}
          </Fact>
          <Fact name="What else it reaches">{text.reach.join(' ')}</Fact>
        </dl>
        {planned.gains.length > 0 && (
          <Expandable label={`${count(planned.gains.length, 'permission')} besides, by name`}>
            <ul className={styles['list']}>
              {planned.gains.map((gain) => {
                const { permission, riskLabel: label, where } = gainText(gain, context);
                return (
                  <li key={gain.permission}>
                    <Lozenge tone={RISK_TONES[gain.risk]}>{label}</Lozenge> {permission} {where}
                  </li>
                );
              })}
            </ul>
          </Expandable>
        )}
        {projects.length > 1 && <ProjectPlaces projects={projects} />}
      </div>
    </li>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
