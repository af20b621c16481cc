import type { WhyListed } from './use-accounts';

/** Why an account is listed, for a label. */
export const REASONS: Readonly<Record<WhyListed, string>> = {
  'service-account': 'Service account',
  'app-user': 'App',
  'saved-check': 'In a saved check',
  name: 'Name looks like one',
  address: 'E-mail looks like one',
  added: 'Added by you',
};

/** Yes, no, or that Jira did not tell. */
export const YES_NO: Readonly<Record<'yes' | 'no' | 'unknown', string>> = {
  yes: 'Yes',
  no: 'No',
  unknown: 'Jira did not say',
};
