import { freeId, type Naming } from './naming';
import { textIn, type Written } from './written-profile';

/** Longer names than this are refused (src/catalogue/profile-schema). */
const LONGEST_NAME = 120;
const MARK = ' (copy)';

/** A profile under a name and an id of its own; which version it was, and that it was a template, does not hold for the copy. */
export function copyOf(written: Written, naming: Naming): Written {
  const kept = Object.fromEntries(
    Object.entries(written).filter(([name]) => !['version', 'kind', '$schema'].includes(name)),
  );
  return {
    ...kept,
    id: freeId(`${textIn(written, 'id').slice(0, 55)}-copy`, naming),
    name: `${textIn(written, 'name').slice(0, LONGEST_NAME - MARK.length)}${MARK}`,
  };
}
