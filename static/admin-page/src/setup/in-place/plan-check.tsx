import { useSite } from '../../site/site-gate';

/** What the plan of the site says about IP allowlists, which take Premium or Enterprise (Atlassian support, "Specify IP addresses for product access"). */
export function PlanCheck() {
  const { plan } = useSite();
  switch (plan) {
    case 'free':
      return (
        <p>Jira says that this site is on the Free plan, which has no IP allowlist. You can tick this.</p>
      );
    case 'paid':
      return <p>This site is on a paid plan. Jira does not tell whether it has an IP allowlist.</p>;
    case 'unknown':
      return <p>Jira does not tell which plan this site is on.</p>;
  }
}
