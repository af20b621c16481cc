import type { Place } from '../../../../../src/export/wording';
import { OutsideLink } from '../../shared/screen-link';
import styles from './why-panel.module.css';

/** Where one link of the chain is changed, or why it cannot be. */
export function PlaceLink({ place }: { place: Place | undefined }) {
  if (!place) return null;
  return (
    <span className={styles['place']}>
      {'screen' in place ? (
        <OutsideLink href={place.screen.url}>{place.screen.menu}</OutsideLink>
      ) : (
        place.note
      )}
    </span>
  );
}
