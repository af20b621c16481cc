import type { AccountFile } from '../site-file/schema';

/**
 * The accounts of the seeded company that matter most. Sign in with the e-mail and the token.
 *
 * | who                 | account id                                    | what is special                                         | token |
 * |---------------------|-----------------------------------------------|---------------------------------------------------------|-------|
 * | Priya Raman         | 5f8a3c1e9b4d2e0071c6a4f2                      | Jira admin, the default viewer                          | yes   |
 * | Jonas Weber         | 712020:3d1f7c52-8a46-4b0e-9f1d-6c2b7e0a9d14   | Jira admin without "Browse users and groups"            | yes   |
 * | Mia Lindqvist       | 60b1d7f2c8e4a3006f95d2b1                      | no admin at all                                         | yes   |
 * | aha-sync            | 63c2f9a47d1be8005a70e3c9                      | person-type; role gaps in some projects                 | no    |
 * | align-connector     | 712020:b7e4a1d9-25c3-4f68-8e90-1a5d3c7f6b20   | service account; by group; missing where team-managed   | no    |
 * | bolddesk-bot        | 64d81b3fe5a2c7004e19f6a8                      | no access to any Jira app                               | no    |
 * | tempo-reporting     | 712020:0c9a6e3f-71d8-4b25-a4f2-8e6d1b3c5a97   | ready for Browse, Create and Edit everywhere            | no    |
 * | legacy-jira-sync    | 5c7e20d94ab1f3001d86c5e7                      | deactivated                                             | no    |
 * | Oskar Nyberg        | qm:5a1c93de-0b47-4c62-9d18-72f4e6a0b5c3:7f21  | portal customer                                         | no    |
 * | Karolina Ostrowska  | 61f7a2c05d9e4b0068b3d1fa                      | her e-mail is hidden                                    | no    |
 * | Integration Preflight | 712020:e2d5f8b1-4c37-49a6-b0e1-5f9c8a7d6324 | the app user of this app                                | app   |
 *
 * Which issue security levels each is in for certain. "Customer confidential" (PLAT, API, AUTH, LIMS) has the levels "Internal",
 * its default, and "Security incident"; "People and legal" (FIN, LEGAL) has "Named people", its default, and "Case participants",
 * whose other members are the reporter and a custom field: true for some issues of anyone.
 *
 * | who             | PLAT              | API, AUTH         | LIMS              | FIN, LEGAL |
 * |-----------------|-------------------|-------------------|-------------------|------------|
 * | aha-sync        | Internal          | both              | none              | none       |
 * | align-connector | none              | none              | none              | none       |
 * | bolddesk-bot    | none              | none              | none              | none       |
 * | tempo-reporting | both              | both              | both              | both       |
 * | Priya Raman     | Security incident | Security incident | Security incident | none       |
 */
export const people = {
  admin: '5f8a3c1e9b4d2e0071c6a4f2',
  adminWithoutUserPicker: '712020:3d1f7c52-8a46-4b0e-9f1d-6c2b7e0a9d14',
  ordinary: '60b1d7f2c8e4a3006f95d2b1',
  ahaSync: '63c2f9a47d1be8005a70e3c9',
  alignConnector: '712020:b7e4a1d9-25c3-4f68-8e90-1a5d3c7f6b20',
  bolddeskBot: '64d81b3fe5a2c7004e19f6a8',
  tempoReporting: '712020:0c9a6e3f-71d8-4b25-a4f2-8e6d1b3c5a97',
  legacySync: '5c7e20d94ab1f3001d86c5e7',
  customer: 'qm:5a1c93de-0b47-4c62-9d18-72f4e6a0b5c3:7f21',
  hiddenEmail: '61f7a2c05d9e4b0068b3d1fa',
  app: '712020:e2d5f8b1-4c37-49a6-b0e1-5f9c8a7d6324',
  deletedPerson: '5d02b6e8f3a17c0df4e9a2b6',
  platformLead: '5e91c4b7a0d23f0c8b6e5d1a',
  mobileLead: '5ff3a8d16c7b2e006a94e0c5',
  operationsLead: '6078e5b2c4d19a006f3d8e7b',
  serviceLead: '557058:4a7c2e91-6d38-4f05-b1c9-e0a5d7f2831b',
  corporateLead: '62a9d4f7e1b8c3006d50a7f3',
  hardwareLead: '712020:7f3b9d24-e615-48ca-92d7-0b4c6a1e8f53',
} as const;

const domain = 'brightmoor.example';

function person(accountId: string, displayName: string, more: Partial<AccountFile> = {}): AccountFile {
  const local = displayName
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, '.');
  return {
    accountId,
    displayName,
    emailAddress: `${local}@${domain}`,
    accountType: 'atlassian',
    timeZone: 'Europe/London',
    ...more,
  };
}

function service(accountId: string, displayName: string, suffix: string): AccountFile {
  const emailAddress = `${displayName}-${suffix}@serviceaccount.atlassian.com`;
  return { accountId, displayName, emailAddress, accountType: 'app', appType: 'service' };
}

/** All accounts, those of the table first. */
export const accounts: AccountFile[] = [
  person(people.admin, 'Priya Raman', { apiToken: 'priya-token' }),
  person(people.adminWithoutUserPicker, 'Jonas Weber', {
    apiToken: 'jonas-token',
    timeZone: 'Europe/Berlin',
  }),
  person(people.ordinary, 'Mia Lindqvist', { apiToken: 'mia-token', timeZone: 'Europe/Stockholm' }),
  person(people.ahaSync, 'aha-sync'),
  service(people.alignConnector, 'align-connector', 'k4f9x2'),
  person(people.bolddeskBot, 'bolddesk-bot'),
  service(people.tempoReporting, 'tempo-reporting', 'q7m1zt'),
  person(people.legacySync, 'legacy-jira-sync', { active: false }),
  person(people.customer, 'Oskar Nyberg', {
    accountType: 'customer',
    emailAddress: 'oskar@nybergoptik.example',
  }),
  person(people.hiddenEmail, 'Karolina Ostrowska', { emailVisible: false, timeZone: 'Europe/Warsaw' }),
  {
    accountId: people.app,
    displayName: 'Integration Preflight for Jira',
    accountType: 'app',
    appType: 'unknown',
  },
  person(people.deletedPerson, 'Former colleague', { deleted: true }),
  person(people.platformLead, 'Tomás Herrera', { timeZone: 'Europe/Madrid' }),
  person(people.mobileLead, 'Aiko Tanaka', { timeZone: 'Asia/Tokyo' }),
  person(people.operationsLead, 'Samuel Okafor'),
  person(people.serviceLead, 'Lena Fischer', { timeZone: 'Europe/Berlin' }),
  person(people.corporateLead, 'Grace Whitfield'),
  person(people.hardwareLead, 'Ravi Menon', { timeZone: 'Asia/Kolkata' }),
  person('5cb4f1e0d27a9b0e6f83c5a4', 'Ines Moreau', { timeZone: 'Europe/Paris' }),
  person('5d9f07c3be61a20da8e4f7b2', 'Daniel Kowalski'),
  person('5f12e8a94c7d3b006e05b9d3', 'Yusuf Demir'),
  person('6143b0d7f5e29c0069a8f4e1', 'Hannah Clarke'),
  person('712020:58c1e7a3-d904-4b6f-a2e5-3f7d9b0c6e81', 'Nikolai Petrov'),
  person('63e70a5cd81f4b9a2c6de015', 'Chloe Bennett'),
  person('5bd6a2f9083e7c2c51b4d0e8', 'Marco Ricci', { active: false }),
];
