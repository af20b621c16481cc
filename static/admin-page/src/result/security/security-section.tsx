import type { ReportSummary } from '../../../../../src/contract/report';
import { type CauseContext, securityStateSentence } from '../../../../../src/export/wording';
import { securitySchemesScreen } from '../../../../../src/export/links';
import { Message } from '../../shared/message';
import { ScreenLink } from '../../shared/screen-link';
import { Section } from '../section';
import { RiskRow } from './risk-row';
import styles from './security.module.css';

/** What issue security hides from the account: a second gate on top of Browse Projects. */
export default function SecuritySection({
  summary,
  version,
  context,
}: {
  summary: ReportSummary;
  version: string;
  context: CauseContext;
}) {
  const { issueSecurity, site } = summary;
  const { state, risks, unread, withScheme } = issueSecurity;
  const isUnread = state === 'unknown' || unread > 0;
  return (
    <Section
      id="security"
      title="Issue security"
      intro="Work items with a security level are hidden from everybody who is not in the level, whatever else they may do."
    >
      {isUnread ? (
        <Message tone="warning" title="Not everything could be read">
          <p>{securityStateSentence(issueSecurity)}</p>
        </Message>
      ) : (
        <p>{securityStateSentence(issueSecurity)}</p>
      )}
      {risks.length === 0 && withScheme > 0 && (
        <p>{context.accountName} is in every security level of these projects.</p>
      )}
      {risks.length > 0 && (
        <>
          <ul className={styles['risks']}>
            {risks.map((risk) => (
              <RiskRow
                key={`${risk.scheme.id} ${risk.level.id} ${risk.result}`}
                risk={risk}
                summary={summary}
                version={version}
                context={context}
              />
            ))}
          </ul>
          <ScreenLink screen={securitySchemesScreen(site.baseUrl)} />
        </>
      )}
    </Section>
  );
}
