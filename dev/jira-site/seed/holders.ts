import type { HolderFile } from '../site-file/schema';
import { groups } from './groups';

/** A project role as the holder of a grant or member of a level; Jira shows the id twice. */
export function roleHolder(id: number): HolderFile {
  return { type: 'projectRole', parameter: String(id), value: String(id) };
}

/** A group, as Jira shows it: its name in `parameter`, its id in `value`. */
export function groupHolder(groupId: string): HolderFile {
  const name = groups.find((candidate) => candidate.groupId === groupId)?.name ?? groupId;
  return { type: 'group', parameter: name, value: groupId };
}
