import { gatewayAddress, readSiteUrl, type SiteUrlContext } from '../../../../../src/setup';
import { useSite } from '../../site/site-gate';
import { Findings } from '../fields/findings';
import { GuardedField } from '../fields/guarded-field';
import { ValueToCopy } from '../fields/value-to-copy';
import { useSetUp } from '../state/use-set-up';
import { usesGateway } from '../state/uses-gateway';
import { CloudIdField } from './cloud-id-field';
import { useCloudId } from './use-cloud-id';

/** The address for the connector, ready to copy, and a field that says what is wrong with the one entered there. */
export function SiteUrlCheck({ itemId }: { itemId: string }) {
  const { baseUrl, deploymentType } = useSite();
  const { method, typed } = useSetUp();
  const { cloudId, isAsked } = useCloudId();
  const isGateway = usesGateway(method);
  const context: SiteUrlContext = {
    thisSite: baseUrl,
    expects: isGateway ? 'gateway' : 'site',
    ...(cloudId !== undefined && { cloudId }),
  };
  const own = readSiteUrl(baseUrl, { thisSite: baseUrl });
  const gateway = cloudId === undefined ? undefined : gatewayAddress(cloudId);
  const text = typed('site-url');
  return (
    <>
      {itemId === 'cloud-not-dc' && deploymentType === 'Cloud' && (
        <p>Jira says that this site is Jira Cloud.</p>
      )}
      {own.ok ? (
        <ValueToCopy name="Address of this site" value={own.url} />
      ) : (
        <p>
          Jira calls this site {baseUrl}, which connectors cannot use. Look up its atlassian.net address in
          the admin console, under App URLs.
        </p>
      )}
      {isGateway && isAsked && cloudId === undefined && (
        <CloudIdField siteUrl={own.ok ? own.url : undefined} />
      )}
      {isGateway && gateway !== undefined && (
        <ValueToCopy name="Gateway address, for the token with scopes" value={gateway} />
      )}
      <GuardedField
        id={`${itemId}-address`}
        name="site-url"
        label="Address in the connector"
        help="Paste it as you entered it. It is compared here and kept nowhere."
      />
      {text !== '' && <AddressFindings text={text} context={context} />}
    </>
  );
}

function AddressFindings({ text, context }: { text: string; context: SiteUrlContext }) {
  const reading = readSiteUrl(text, context);
  return (
    <>
      <Findings
        findings={reading.findings}
        tone={reading.ok ? 'warning' : 'danger'}
        fine={reading.ok ? 'This is the right address' : undefined}
      />
      {!reading.ok && reading.corrected !== undefined && (
        <ValueToCopy name="Enter this instead" value={reading.corrected} />
      )}
    </>
  );
}
