import { Choice } from '../../shared/choice';
import styles from './connection.module.css';
import type { Shell, TestForm } from './use-test-values';
import { ValueField } from './value-field';

const SHELLS: readonly { readonly shell: Shell; readonly label: string }[] = [
  { shell: 'bash', label: 'Mac, Linux or Git Bash (curl)' },
  { shell: 'powershell', label: 'Windows (PowerShell)' },
];

/** What the command is made for. It never asks for the token. */
export function TestFormFields({ form }: { form: TestForm }) {
  const { values, set, shell, setShell, isScoped, setScoped, problemOf } = form;
  return (
    <>
      <div className={styles['fields']}>
        <ValueField
          id="test-site"
          label="Site address"
          help="The plain address, such as https://example.atlassian.net."
          value={values.siteUrl}
          problem={problemOf('site-url')}
          onChange={(siteUrl) => {
            set({ siteUrl });
          }}
        />
        <ValueField
          id="test-email"
          label="E-mail address of the account"
          help="The one with which the account logs in to Jira."
          value={values.email}
          problem={problemOf('email')}
          onChange={(email) => {
            set({ email });
          }}
        />
        <ValueField
          id="test-key"
          label="Project or work item (optional)"
          help="A key such as PLAT or PLAT-12, to see whether the account can read it."
          value={values.key}
          problem={problemOf('key')}
          onChange={(key) => {
            set({ key });
          }}
        />
      </div>
      <Choice
        type="checkbox"
        label="The token has scopes, or belongs to a service account"
        help="Such tokens reach the site only through Atlassian’s gateway."
        checked={isScoped}
        onChange={(event) => {
          setScoped(event.currentTarget.checked);
        }}
      >
        {isScoped && (
          <ValueField
            id="test-cloud-id"
            label="Cloud ID"
            help="Filled in where Jira tells it. Otherwise open your site’s address with /_edge/tenant_info."
            value={values.cloudId}
            problem={problemOf('cloud-id')}
            onChange={(cloudId) => {
              set({ cloudId });
            }}
          />
        )}
      </Choice>
      <fieldset className={styles['shells']}>
        <legend>Where do you run it?</legend>
        {SHELLS.map(({ shell: value, label }) => (
          <Choice
            key={value}
            type="radio"
            name="shell"
            label={label}
            checked={shell === value}
            onChange={() => {
              setShell(value);
            }}
          />
        ))}
      </fieldset>
    </>
  );
}
