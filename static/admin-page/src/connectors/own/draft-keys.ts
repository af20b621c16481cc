import type { Start } from '../addresses';

/** Names the draft of a change to one of the site's profiles. @param id of the profile */
export const editKey = (id: string): string => `edit ${id}`;

/** Names the draft of a new profile. @param about what it was begun from, so that another beginning does not overwrite it */
export const newKey = (start: Start, about = ''): string => `new ${start} ${about}`;
