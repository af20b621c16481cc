import type { ChecklistItem } from '../../../../../src/catalogue/checklists';
import { ScreenLink } from '../../shared/screen-link';
import { useSite } from '../../site/site-gate';
import { InPlace } from '../in-place/in-place';
import styles from './list.module.css';
import { itemScreen } from './item-screen';
import { SourceLine } from './source-line';
import { StatementNote } from './statement-note';

/** Why an item matters, what the app can look at right here, how it is done, and who says so. */
export function ItemDetails({ item }: { item: ChecklistItem }) {
  const { baseUrl } = useSite();
  const screen = itemScreen(item.screen, baseUrl);
  return (
    <>
      <p>{item.why}</p>
      <ol className={styles['how']}>
        {item.how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {screen && <ScreenLink screen={screen} />}
      <InPlace item={item} />
      {item.vendorStatement && <StatementNote statement={item.vendorStatement} />}
      <SourceLine source={item.source} checked={item.checked} />
    </>
  );
}
