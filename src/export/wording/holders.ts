import type { NamedHolder } from '../../domain/cause';

/** Whom a grant goes to, in words that fit after "granted to". */
export function holderName({ holder, name }: NamedHolder): string {
  switch (holder.kind) {
    case 'anyone':
      return 'anyone on the web';
    case 'any-app-user':
      return 'everybody with access to a Jira app';
    case 'app-user':
      return `everybody with access to ${applicationName(holder.application)}`;
    case 'group':
      return `the group ${quoted(name ?? holder.name ?? holder.groupId)}`;
    case 'role':
      return `the role ${quoted(name ?? holder.roleId)}`;
    case 'project-lead':
      return 'the project lead';
    case 'user':
      return name === undefined ? 'one named person' : name;
    case 'per-issue':
      return perIssueName(holder.of);
    case 'portal-customer':
      return 'portal customers';
    case 'unrecognised':
      return `a holder of the kind ${quoted(holder.type)}`;
  }
}

function perIssueName(of: 'reporter' | 'assignee' | 'user-field' | 'group-field'): string {
  switch (of) {
    case 'reporter':
      return 'the issue’s reporter';
    case 'assignee':
      return 'the issue’s assignee';
    case 'user-field':
      return 'people named in a field of the issue';
    case 'group-field':
      return 'groups named in a field of the issue';
  }
}

/** A Jira app's name by its application key (keys: Atlassian REST v3, "Application roles"). */
export function applicationName(key: string): string {
  switch (key) {
    case 'jira-software':
      return 'Jira';
    case 'jira-servicedesk':
      return 'Jira Service Management';
    case 'jira-product-discovery':
      return 'Jira Product Discovery';
    case 'jira-core':
      return 'Jira Work Management';
    default:
      return key;
  }
}

/** A name in quotation marks, as it is written in Jira. */
export function quoted(name: string | undefined): string {
  return `“${name ?? 'unnamed'}”`;
}
