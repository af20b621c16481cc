import type { ReportRequirement, ReportSummary } from '../../../../src/contract/report';
import {
  basisLabel,
  type CauseContext,
  count,
  levelLabel,
  list,
  needName,
  number,
  permissionKeys,
  proofSentence,
  reasonSentence,
} from '../../../../src/export/wording';
import { OutcomeMark } from '../shared/outcome-mark';
import { OutsideLink } from '../shared/screen-link';
import { ConnectorOrigin } from './connector-origin';
import styles from './result-screen.module.css';
import { Section } from './section';

/** Every need of the connector with its outcome, who asks for it and why. */
export function RequirementsSection({ summary, context }: { summary: ReportSummary; context: CauseContext }) {
  const judged = summary.requirements.filter(({ isStep }) => !isStep);
  return (
    <Section id="requirements" title={`What ${summary.connector.name} needs`}>
      <ConnectorOrigin connector={summary.connector} />
      <div className={styles['tableBox']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">Need</th>
              <th scope="col">Outcome</th>
              <th scope="col">Used for</th>
              <th scope="col">Who asks for it</th>
            </tr>
          </thead>
          <tbody>
            {judged.map((requirement) => (
              <Row key={requirement.id} requirement={requirement} context={context} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function Row({ requirement, context }: { requirement: ReportRequirement; context: CauseContext }) {
  const { anyOf, level, outcome, proof, why, counts, reason, basis, source } = requirement;
  const open = counts.missing + counts.conditional + counts.unknown;
  const scopes = open + counts.met;
  return (
    <tr>
      <td>
        <span className={styles['stack']}>
          {list(
            anyOf.map((need) => needName(need, context.names)),
            'or',
          )}
          <span className={styles['key']}>{permissionKeys(anyOf)}</span>
          <span className={styles['small']}>{levelLabel(level)}</span>
        </span>
      </td>
      <td>
        <span className={styles['stack']}>
          <OutcomeMark outcome={outcome} />
          {proof === 'unexplained' && outcome === 'met' && (
            <span className={styles['small']}>{proofSentence(outcome, proof)}</span>
          )}
          {open > 0 && scopes > 1 && (
            <span className={styles['small']}>
              in {number(open)} of {count(scopes, 'project')}
            </span>
          )}
          {open > 0 && scopes === 1 && why !== undefined && (
            <span className={styles['small']}>{reasonSentence(why)}</span>
          )}
        </span>
      </td>
      <td>{reason}</td>
      <td>
        <span className={styles['stack']}>
          {basisLabel(basis)}
          {source !== undefined && <OutsideLink href={source}>Source</OutsideLink>}
        </span>
      </td>
    </tr>
  );
}
