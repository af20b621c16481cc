import type { Source } from '../../../../../src/domain/evidence';
import { Expandable } from '../../shared/expandable';
import { Moment } from '../moment';
import styles from './why-panel.module.css';

const CHECK = '/permissions/check';

/** Requests that an answer about one permission rests on. */
const ABOUT_ANSWERS =
  /\/permissions\/check|permissionscheme|\/role\/|\/user$|\/user\/groups|project\/search/u;

/** What Jira was asked for this answer, and when; the permission check leads, because it is Jira's own answer. */
export function PanelEvidence({ sources }: { sources: readonly Source[] }) {
  const used = sources
    .filter(({ endpoint }) => ABOUT_ANSWERS.test(endpoint))
    .sort((a, b) => Number(b.endpoint.includes(CHECK)) - Number(a.endpoint.includes(CHECK)));
  const [first] = used;
  if (!first) return null;
  const others = used.length - 1;
  return (
    <Expandable label={`Evidence: ${first.endpoint}${others === 0 ? '' : ` and ${others} more`}`}>
      <ul className={styles['sources']} aria-label="Evidence">
        {used.map(({ endpoint, at }) => (
          <li key={endpoint}>
            <code>{endpoint}</code>
            <br />
            <Moment at={at} />
          </li>
        ))}
      </ul>
    </Expandable>
  );
}
