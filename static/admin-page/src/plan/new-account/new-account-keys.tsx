import { FIELD_IDS } from '../../check/problems';
import { ProjectKeysField } from '../../check/project-keys-field';

interface Keys {
  text: string;
  problem: string | undefined;
  onChange: (text: string) => void;
}

/** Question 3 for a new account: projects by key. */
export function NewAccountKeys(keys: Keys) {
  return (
    <ProjectKeysField
      id={FIELD_IDS.projects}
      help="Paste keys, separated by commas, spaces or lines. Each project takes a few requests to Jira."
      rows={3}
      {...keys}
    />
  );
}
