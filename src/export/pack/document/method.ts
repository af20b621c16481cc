import type { Section } from './model';

/** How a run is judged (docs/judging.md), for somebody who has never seen the app. */
export const METHOD: readonly string[] = [
  'Jira was asked, for every project and every permission that the connector needs, whether this account has it; nothing was changed in Jira.',
  'Apart from that answer, the grants in the permission schemes were read wherever the answer could depend on them, and each was resolved for this account: by name, by group, by project role, as project lead or by access to an app.',
  'A permission is “met” only where Jira says yes and no grant that was read limits it to some issues (a yes that no grant explains is marked), and “missing” only where Jira refuses it in a project that was seen to exist.',
  '“Only on some issues” means that the account has it, for example, as reporter or assignee only, so that the connector fails on all other issues.',
  '“Could not be checked” means that neither yes nor no was established, for the reason given beside it; it never counts as met, and a required need that could not be checked makes the whole result incomplete.',
];

export const methodSection = (): Section => ({
  title: 'How it was judged',
  blocks: [{ kind: 'list', items: METHOD }],
});
