const GATEWAY_HOST = 'api.atlassian.com';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu;

/** Whether a text has the form of a cloud id, the id that Atlassian gives a site (a UUID; support.atlassian.com, "Retrieve my Atlassian site's Cloud ID"). */
export const isCloudId = (text: string): boolean => UUID.test(text);

/** Whether a host is the gateway's. */
export const isGatewayHost = (hostname: string): boolean => hostname === GATEWAY_HOST;

/**
 * The address through which tokens with scopes, and so every service account's token, reach a site (Atlassian support, "401 Unauthorized
 * error when service account accesses Jira or Confluence API" and "Manage API tokens for your Atlassian account").
 * @returns undefined when the cloud id is not one
 */
export function gatewayAddress(cloudId: string): string | undefined {
  return isCloudId(cloudId) ? `https://${GATEWAY_HOST}/ex/jira/${cloudId.toLowerCase()}` : undefined;
}
