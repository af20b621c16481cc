import { html } from 'hono/html';
import type { SiteState } from '../model/site-state';
import {
  accountOptions,
  groupOptions,
  holderOptions,
  type Html,
  permissionOptions,
  projectField,
  roleNameOptions,
  schemeOptions,
  securityLevelOptions,
  securitySchemeOptions,
  selectField,
} from './form-fields';

interface Button {
  /** The type of the change the button makes. */
  readonly type: string;
  readonly text: string;
}

interface FormDefinition {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly Html[];
  readonly buttons: readonly Button[];
}

function securityForms(state: SiteState, sent: Readonly<Record<string, string>>): FormDefinition[] {
  const levels = securityLevelOptions(state);
  const schemes = securitySchemeOptions(state);
  return [
    {
      id: 'level',
      title: 'Issue security level',
      fields: [
        selectField('level-level', 'levelId', 'Level', levels, sent['levelId']),
        selectField('level-holder', 'holder', 'Member', holderOptions(state), sent['holder']),
      ],
      buttons: [
        { type: 'add-security-level-member', text: 'Add to level' },
        { type: 'remove-security-level-member', text: 'Remove from level' },
      ],
    },
    {
      id: 'security',
      title: 'Issue security of a project',
      fields: [
        projectField('security-project', sent['projectKey']),
        selectField(
          'security-scheme',
          'issueSecuritySchemeId',
          'Issue security scheme',
          schemes,
          sent['issueSecuritySchemeId'],
        ),
      ],
      buttons: [{ type: 'set-project-security-scheme', text: 'Use this security' }],
    },
  ];
}

/** The forms of the page. `sent` are the fields of a form that was refused, so that nothing need be chosen again. */
export function formDefinitions(state: SiteState, sent: Readonly<Record<string, string>>): FormDefinition[] {
  const account = (id: string): Html =>
    selectField(`${id}-account`, 'accountId', 'Account', accountOptions(state), sent['accountId']);
  const group = (id: string): Html =>
    selectField(`${id}-group`, 'groupId', 'Group', groupOptions(state), sent['groupId']);
  const project = (id: string): Html => projectField(`${id}-project`, sent['projectKey']);
  const scheme = (id: string): Html =>
    selectField(`${id}-scheme`, 'schemeId', 'Permission scheme', schemeOptions(state), sent['schemeId']);
  const permission = (id: string, type: 'GLOBAL' | 'PROJECT'): Html =>
    selectField(
      `${id}-permission`,
      'permission',
      'Permission',
      permissionOptions(state, type),
      sent['permission'],
    );
  const applications = [...state.applicationRoles.values()].map(({ key, name }) => ({
    value: key,
    text: name,
  }));
  return [
    {
      id: 'role',
      title: 'Project role',
      fields: [
        account('role'),
        selectField('role-role', 'roleName', 'Role', roleNameOptions(state), sent['roleName']),
        project('role'),
      ],
      buttons: [
        { type: 'add-role-actor', text: 'Add to role' },
        { type: 'remove-role-actor', text: 'Remove from role' },
      ],
    },
    {
      id: 'member',
      title: 'Group membership',
      fields: [account('member'), group('member')],
      buttons: [
        { type: 'add-group-member', text: 'Add to group' },
        { type: 'remove-group-member', text: 'Remove from group' },
      ],
    },
    {
      id: 'access',
      title: 'App access',
      fields: [account('access'), selectField('access-app', 'key', 'App', applications, sent['key'])],
      buttons: [
        { type: 'give-application-role', text: 'Give access' },
        { type: 'remove-application-role', text: 'Remove access' },
      ],
    },
    {
      id: 'active',
      title: 'Account',
      fields: [account('active')],
      buttons: [
        { type: 'deactivate-account', text: 'Deactivate' },
        { type: 'activate-account', text: 'Activate' },
      ],
    },
    {
      id: 'grant',
      title: 'Permission in a scheme',
      fields: [
        scheme('grant'),
        permission('grant', 'PROJECT'),
        selectField('grant-holder', 'holder', 'Granted to', holderOptions(state), sent['holder']),
      ],
      buttons: [
        { type: 'grant', text: 'Grant' },
        { type: 'revoke', text: 'Revoke' },
      ],
    },
    {
      id: 'global',
      title: 'Global permission',
      fields: [permission('global', 'GLOBAL'), group('global')],
      buttons: [
        { type: 'grant-global', text: 'Grant globally' },
        { type: 'revoke-global', text: 'Revoke globally' },
      ],
    },
    {
      id: 'project',
      title: 'Project',
      fields: [project('project')],
      buttons: [
        { type: 'archive-project', text: 'Archive' },
        { type: 'delete-project', text: 'Move to trash' },
        { type: 'restore-project', text: 'Restore' },
      ],
    },
    {
      id: 'move',
      title: 'Scheme of a project',
      fields: [project('move'), scheme('move')],
      buttons: [{ type: 'move-project-to-scheme', text: 'Use this scheme' }],
    },
    ...(state.securitySchemes.size > 0 ? securityForms(state, sent) : []),
  ];
}

/** One form as a section with its own heading; the pressed button says which change is meant. */
export function formSection(form: FormDefinition, action: string): Html {
  return html`<section aria-labelledby="${form.id}-title">
    <h2 id="${form.id}-title">${form.title}</h2>
    <form method="post" action="${action}">
      ${form.fields}
      <p class="buttons">
        ${form.buttons.map(({ type, text }) => html`<button name="type" value="${type}">${text}</button>`)}
      </p>
    </form>
  </section>`;
}
