import { useMemo } from 'react';
import type { NewAccountEvidence } from '../../../../../src/contract/plan';
import { NEW_ACCOUNT } from '../../../../../src/domain/plan/change';
import { skippedLabel } from '../../../../../src/export/wording';
import type { PlanContext } from '../../../../../src/export/wording/plan';
import { suggestedNames } from '../../../../../src/export/wording/plan';
import { Checklist } from '../checklist/checklist';
import { PlanHeadline } from '../checklist/plan-headline';
import { RemainingList } from '../checklist/remaining-list';
import { LevelSwitch } from '../choose/level-switch';
import { PlanCards } from '../choose/plan-cards';
import { HandOver } from '../hand-over/hand-over';
import type { PlanDocument } from '../../../../../src/export/plan';
import { PageLink } from '../../navigation/page-link';
import { Loading } from '../../shared/loading';
import { Message } from '../../shared/message';
import { useSite } from '../../site/site-gate';
import type { Planner } from '../planner/planner';
import { useAsked } from '../planner/use-asked';
import styles from '../plan.module.css';
import { usePlanChoices } from '../use-plan-choices';
import { checkPath } from './new-account-address';
import { NEW, type NewAccountAsk } from './new-account-ask';

/** The same three plans as after a check, for an account that is still to be created, and so without a result that they would lead to. */
export function NewAccountBoard({
  asked,
  evidence,
  planner,
}: {
  asked: NewAccountAsk;
  evidence: readonly NewAccountEvidence[];
  planner: Planner;
}) {
  const { baseUrl, plan: sitePlan } = useSite();
  const {
    choices: { strategy, levels },
    change,
  } = usePlanChoices(NEW);
  const facts = useAsked(planner, 'facts', NEW, { of: NEW });
  const plans = useAsked(planner, 'plans', levels, { of: NEW, levels });
  const { profile, choices } = asked;
  const context = useMemo((): PlanContext => {
    const newNames = suggestedNames(profile.name);
    const roles = (facts.answer?.roles ?? []).map(({ roleId, name }) => [roleId, name ?? roleId]);
    return {
      accountName: newNames.account,
      site: { baseUrl, plan: sitePlan },
      names: {
        permissions: facts.answer?.permissions ?? {},
        roles: Object.fromEntries(roles) as Record<string, string>,
      },
      connectorName: profile.name,
      newNames,
      requirements: evidence[0]?.requirements ?? [],
      projects: facts.answer?.projects ?? new Map(),
    };
  }, [baseUrl, sitePlan, profile, facts.answer, evidence]);
  const made = plans.answer?.find(({ plan }) => plan.strategy === strategy);
  if (!plans.answer || !plans.isCurrent || !made || !facts.answer)
    return <Loading>Working out the plans…</Loading>;
  const skipped = evidence.flatMap((one) => one.skipped);
  const document: PlanDocument = {
    plan: made.plan,
    totals: made.totals,
    levels,
    site: { baseUrl, plan: sitePlan },
    account: { accountId: NEW_ACCOUNT },
    connector: { id: profile.id, name: profile.name },
    context,
    madeAt: new Date().toISOString(),
  };
  return (
    <>
      {skipped.length > 0 && (
        <Message tone="warning" title="Some projects are left out">
          <p>
            {skipped.map(({ key, reason }) => `${key}: ${skippedLabel(reason)}`).join(', ')}. Correct the
            keys, and make the plans again.
          </p>
        </Message>
      )}
      <section aria-labelledby="plans-title" className={styles['section']}>
        <h2 id="plans-title">Three plans</h2>
        <LevelSwitch
          levels={levels}
          onChange={(next) => {
            change({ levels: next });
          }}
        />
        <PlanCards
          plans={plans.answer}
          chosen={strategy}
          projects={0}
          simulations={[]}
          context={context}
          onChoose={(next) => {
            change({ strategy: next });
          }}
        />
      </section>
      <PlanHeadline document={document} isWorking={false} />
      <Checklist subject={`${NEW} ${profile.id}`} changes={made.plan.changes} context={context} />
      <RemainingList remaining={made.plan.remaining} context={context} />
      <HandOver document={document} />
      <section aria-labelledby="check-title" className={styles['section']}>
        <h2 id="check-title">After the account was made</h2>
        <p className={styles['intro']}>
          What it comes to is known only once there is an account to check: this is a recipe, not a result.
          Issue security is looked at then, too.
        </p>
        <p>
          <PageLink to={checkPath(choices)}>Check the new account</PageLink>
        </p>
      </section>
    </>
  );
}
