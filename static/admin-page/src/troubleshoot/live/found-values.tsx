import TextField from '@atlaskit/textfield';
import type { Mentions } from '../../../../../src/troubleshoot';
import { list } from '../../../../../src/export/wording';
import { MAX_LIVE_PROJECTS } from '../../../../../src/troubleshoot/live';
import { Choice } from '../../shared/choice';
import { describedBy, Field } from '../../shared/field';
import { useKnown } from '../answer/known';
import { PROJECTS_FIELD } from './focus';
import type { FoundValues } from './use-found-values';
import styles from './live.module.css';

const HELP = `Keys, such as PLAT, at most ${MAX_LIVE_PROJECTS}. Correct them where the text was misread.`;

/** What the text names, to be corrected before anything is looked up. */
export function FoundValuesFields({
  values,
  mentions,
  problem,
}: {
  values: FoundValues;
  mentions: Mentions;
  problem: string | undefined;
}) {
  const { permissionName } = useKnown();
  const { projects, notKeys, leftOut, named, setProjects, setAsked } = values;
  const shown =
    problem ??
    (notKeys.length > 0
      ? `${list(notKeys.map((key) => `“${key}”`))} ${notKeys.length === 1 ? 'is no project key' : 'are no project keys'}.`
      : leftOut > 0
        ? `Only the first ${MAX_LIVE_PROJECTS} are asked about.`
        : undefined);
  return (
    <>
      <Field id={PROJECTS_FIELD} label="Projects" help={HELP} problem={shown}>
        <TextField
          id={PROJECTS_FIELD}
          value={projects}
          aria-describedby={describedBy(PROJECTS_FIELD, HELP, shown)}
          autoComplete="off"
          isInvalid={problem !== undefined}
          onChange={(event) => {
            setProjects(event.currentTarget.value);
          }}
        />
      </Field>
      {named.length > 0 && (
        <fieldset className={styles['named']}>
          <legend>Permissions that the text names</legend>
          {named.map(({ key, isAsked }) => (
            <Choice
              key={key}
              type="checkbox"
              label={permissionName(key)}
              checked={isAsked}
              onChange={(event) => {
                setAsked(key, event.currentTarget.checked);
              }}
            />
          ))}
        </fieldset>
      )}
      <Named what="Work items" values={mentions.issueKeys.map(({ value }) => value)} />
      <Named what="Work types" values={mentions.issueTypes.map(({ value }) => value)} />
      <Named what="Fields" values={mentions.fields.map(({ value }) => value)} />
    </>
  );
}

function Named({ what, values }: { what: string; values: readonly string[] }) {
  if (values.length === 0) return null;
  return (
    <p className={styles['found']}>
      {what} in the text: {values.slice(0, 10).join(', ')}
      {values.length > 10 && ` and ${values.length - 10} more`}
    </p>
  );
}
