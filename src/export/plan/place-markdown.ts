import { link, plain } from '../wording/markdown';
import type { Place } from '../wording/places';

/** A link to the screen, or why there is none. */
export const placeMarkdown = (place: Place): string =>
  'screen' in place ? link(place.screen.menu, place.screen.url) : plain(place.note);
