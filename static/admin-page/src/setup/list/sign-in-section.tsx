import { Section } from './section';
import { ItemDetails } from './item-details';
import styles from './list.module.css';
import { TickRow } from './tick-row';
import { useSetUp } from '../state/use-set-up';
import { counted, shownItems } from '../state/what-counts';

/** What to look at for this way to sign in, in the order in which it is worth looking at. */
export function SignInSection() {
  const setUp = useSetUp();
  const next = counted(setUp).find(({ id }) => !setUp.isDone(id))?.id;
  return (
    <Section id="sign-in-items" title="Signing in">
      <ol className={styles['rows']}>
        {shownItems(setUp).map((item) => (
          <TickRow key={item.id} id={item.id} title={item.title} isNext={item.id === next}>
            <ItemDetails item={item} />
          </TickRow>
        ))}
      </ol>
    </Section>
  );
}
