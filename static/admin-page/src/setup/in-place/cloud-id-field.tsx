import { isCloudId } from '../../../../../src/setup';
import { OutsideLink } from '../../shared/screen-link';
import { Findings } from '../fields/findings';
import { GuardedField } from '../fields/guarded-field';
import { useSetUp } from '../state/use-set-up';
import { CLOUD_ID } from './use-cloud-id';

/**
 * Where Jira does not tell the page its cloud id: where to find it, and a field for it (Atlassian support, "Retrieve my Atlassian
 * site's Cloud ID").
 * @param siteUrl the address of the site, where it is one that has this page
 */
export function CloudIdField({ siteUrl }: { siteUrl: string | undefined }) {
  const { typed } = useSetUp();
  const text = typed(CLOUD_ID).trim();
  const page = siteUrl === undefined ? undefined : `${siteUrl}/_edge/tenant_info`;
  return (
    <>
      <p>
        The gateway address has the cloud id of the site in it. Copy it from{' '}
        {page === undefined ? (
          <code>https://your-site.atlassian.net/_edge/tenant_info</code>
        ) : (
          <OutsideLink href={page}>{page}</OutsideLink>
        )}
        .
      </p>
      <GuardedField
        id="cloud-id"
        name={CLOUD_ID}
        label="Cloud id"
        help="36 characters, four of them hyphens."
      />
      {text !== '' && !isCloudId(text) && (
        <Findings
          findings={[
            {
              code: 'cloud-id',
              what: 'This is not a cloud id.',
              why: 'Copy what stands behind cloudId there.',
            },
          ]}
        />
      )}
    </>
  );
}
