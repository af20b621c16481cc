import type { Place } from '../../../../../src/export/wording';
import { OutsideLink } from '../../shared/screen-link';

/** A link to the screen on which something is changed, or why there is none. @param note what stands before the link */
export function PlaceToGo({ place, note }: { place: Place; note?: string }) {
  if (!('screen' in place)) return <>{place.note}</>;
  return (
    <>
      {note !== undefined && `${note}: `}
      <OutsideLink href={place.screen.url}>{place.screen.menu}</OutsideLink>
    </>
  );
}
