import type { Check } from '../../../../../src/catalogue/known-errors/known-error';
import { globalPermissionsScreen } from '../../../../../src/export/links';
import type { ChecklistPlace } from '../../../../../src/troubleshoot';
import { PageLink } from '../../navigation/page-link';
import { linkToChecklist } from '../../setup/link-to-checklist';
import { OutsideLink } from '../../shared/screen-link';
import { useSite } from '../../site/site-gate';
import { linkToCheck, linkToFields, type Who } from '../addresses';
import { useKnown } from './known';

/** What a check looks at, linked to the place where that is done; what Jira is asked about right here has no link. */
export function CheckPlace({ check, label }: { check: Check; label: string }) {
  const { who, projectKeys, mentions, checklistPlace } = useKnown();
  const { baseUrl } = useSite();
  switch (check.kind) {
    case 'checklist': {
      const place = checklistPlace(check.item);
      if (!place) return <>{label}</>;
      return <PageLink to={linkToChecklist(check.item, connectorFor(place, who))}>{label}</PageLink>;
    }
    case 'field':
    case 'required-fields':
    case 'issue-type':
    case 'board':
    case 'setting':
      return (
        <PageLink
          to={linkToFields(
            who,
            projectKeys,
            mentions.fields.map(({ value }) => value),
          )}
        >
          {label}
        </PageLink>
      );
    case 'issue-security':
      return (
        <>
          {label}: <PageLink to={linkToCheck(who, projectKeys)}>a check of the account</PageLink> tells it.
        </>
      );
    case 'permission':
      if (check.in === 'project') return <>{label}</>;
      return (
        <>
          {label}. <OutsideLink href={globalPermissionsScreen(baseUrl).url}>See who has it</OutsideLink>
        </>
      );
    case 'project':
    case 'account':
    case 'text':
      return <>{label}</>;
  }
}

/** Whose checklist has the item: the chosen connector's, else one that has it, else the general one. */
function connectorFor({ connectors }: ChecklistPlace, { connector }: Who): string | undefined {
  const fits = connectors === undefined || connectors.includes(connector);
  return connector !== '' && fits ? connector : connectors?.[0];
}
