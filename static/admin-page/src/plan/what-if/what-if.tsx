import Button from '@atlaskit/button/new';
import type { Change } from '../../../../../src/domain/plan/change';
import { changeId } from '../../../../../src/domain/plan/change';
import type { PlannedChange } from '../../../../../src/domain/plan/plan';
import { changeText, type PlanContext } from '../../../../../src/export/wording/plan';
import { Choice } from '../../shared/choice';
import styles from '../plan.module.css';
import { WHAT_IF_ID } from './what-if-place';
import type { PlanFacts } from '../planner/questions';
import { useFirst } from '../show-more';
import { AddChange } from './add/add-change';
import { unfollowed } from './unfollowed';
import { type ByHand, isByHand, nameOf, NOTHING_BY_HAND } from './by-hand';

const MOST = 50;

/** Leaves changes of the plan out, and adds others: effects and simulated result above follow. */
export function WhatIf({
  planned,
  byHand,
  facts,
  context,
  onChange,
}: {
  planned: readonly PlannedChange[];
  byHand: ByHand;
  facts: PlanFacts;
  context: PlanContext;
  onChange: (byHand: ByHand) => void;
}) {
  const { shown, more } = useFirst(planned, MOST);
  const left = new Set(byHand.left);
  const others = (change: Change): Change[] =>
    byHand.added.filter((one) => changeId(one) !== changeId(change));
  return (
    <section aria-labelledby={WHAT_IF_ID} className={styles['section']}>
      <h2 id={WHAT_IF_ID} tabIndex={-1}>
        What if
      </h2>
      <p className={styles['intro']}>
        Leave changes out, or add others. The list and the simulated result above follow; nothing in Jira is
        changed.
      </p>
      <fieldset className={styles['stack']}>
        <legend className={styles['small']}>Changes to make</legend>
        {shown.map((one) => {
          const name = nameOf(one.change);
          return (
            <Choice
              key={one.id}
              type="checkbox"
              label={changeText(one, context).what}
              checked={!left.has(name)}
              onChange={(event) => {
                const rest = byHand.left.filter((other) => other !== name);
                onChange({ ...byHand, left: event.currentTarget.checked ? rest : [...rest, name] });
              }}
            />
          );
        })}
        {more}
        {byHand.added.map((change) => (
          <Choice
            key={changeId(change)}
            type="checkbox"
            label={changeText(unfollowed(withKeys(change, facts)), context).what}
            help="Added by hand. Untick it to take it off the list."
            checked
            onChange={() => {
              onChange({ ...byHand, added: others(change) });
            }}
          />
        ))}
      </fieldset>
      {isByHand(byHand) && (
        <div>
          <Button
            onClick={() => {
              onChange(NOTHING_BY_HAND);
            }}
          >
            Back to the plan
          </Button>
        </div>
      )}
      <AddChange
        facts={facts}
        context={context}
        onAdd={(change) => {
          onChange({ ...byHand, added: [...others(change), change] });
        }}
      />
    </section>
  );
}

/** An address names projects by their ids alone. */
const withKeys = (change: Change, { projects }: PlanFacts): Change =>
  'projects' in change
    ? { ...change, projects: change.projects.map(({ id }) => ({ id, key: projects.get(id)?.key ?? '' })) }
    : change;
