import { levelLabel, number } from '../../../../../src/export/wording';
import { Hidden } from '../../shared/hidden';
import styles from '../accounts.module.css';
import type { Side } from './rows';

/** What one side holds of a permission, or how a connector asks for it. */
export function SideCell({ side }: { side: Side }) {
  switch (side.kind) {
    case 'unknown':
      return <>Jira did not say</>;
    case 'site':
      return side.holds ? <>On the whole site</> : <Nothing says="Does not hold it" />;
    case 'projects':
      return side.projects === 0 ? (
        <Nothing says="Holds it in no project" />
      ) : (
        <>
          {number(side.projects)} of {number(side.of)} projects
        </>
      );
    case 'needs':
      return side.level === undefined ? (
        <Nothing says="Not asked for" />
      ) : (
        <>
          {levelLabel(side.level)}
          {side.perhaps && <div className={styles['small']}>with an option, or another right instead</div>}
        </>
      );
  }
}

function Nothing({ says }: { says: string }) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <Hidden>{says}</Hidden>
    </>
  );
}
