import type { HolderFile, SecuritySchemeFile } from '../site-file/schema';
import { groupHolder, roleHolder } from './holders';
import { groupIds } from './groups';
import { people } from './people';
import { roleIds } from './roles';

/** Ids of the issue security schemes. */
export const securitySchemeIds = { customerConfidential: 10400, peopleAndLegal: 10401 } as const;

/** Ids of their levels. */
export const securityLevelIds = {
  internal: 10410,
  securityIncident: 10411,
  named: 10420,
  case: 10421,
} as const;

const reporting: HolderFile = {
  type: 'user',
  parameter: people.tempoReporting,
  value: people.tempoReporting,
};

/** Which projects use which scheme is in the seed's projects; who is in which level, in the table of its people. */
export const issueSecuritySchemes: SecuritySchemeFile[] = [
  {
    id: securitySchemeIds.customerConfidential,
    name: 'Customer confidential',
    description: 'Work items that quote customers or their data.',
    defaultLevelId: securityLevelIds.internal,
    levels: [
      {
        id: securityLevelIds.internal,
        name: 'Internal',
        description: 'The people who work in the project.',
        members: [roleHolder(roleIds.developers), groupHolder(groupIds.reportingReadWrite)],
      },
      {
        id: securityLevelIds.securityIncident,
        name: 'Security incident',
        description: 'Until the fix is published.',
        members: [roleHolder(roleIds.administrators), { type: 'projectLead' }, reporting],
      },
    ],
  },
  {
    id: securitySchemeIds.peopleAndLegal,
    name: 'People and legal',
    description: 'Personal data and contracts.',
    defaultLevelId: securityLevelIds.named,
    levels: [
      {
        id: securityLevelIds.named,
        name: 'Named people',
        description: 'Nobody gets in by working in the project.',
        members: [{ type: 'projectLead' }, roleHolder(roleIds.users), reporting],
      },
      {
        id: securityLevelIds.case,
        name: 'Case participants',
        description: 'Whoever raised the case and whoever must approve it.',
        members: [
          { type: 'reporter' },
          { type: 'userCustomField', parameter: 'customfield_10058', value: 'customfield_10058' },
          reporting,
        ],
      },
    ],
  },
];
