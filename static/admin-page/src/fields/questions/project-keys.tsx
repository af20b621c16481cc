import { ProjectKeysField } from '../../check/project-keys-field';
import { MAX_PROJECTS } from '../choices/fields-choices';

/** Takes the focus when no project, or something that is none, was typed. */
export const KEYS_ID = 'fields-projects';

interface Keys {
  text: string;
  problem: string | undefined;
  onChange: (text: string) => void;
}

/** Which projects, by key. */
export function ProjectKeys(keys: Keys) {
  return (
    <ProjectKeysField
      id={KEYS_ID}
      help={`Paste keys, separated by commas, spaces or lines; at most ${MAX_PROJECTS}.`}
      rows={2}
      {...keys}
    />
  );
}
