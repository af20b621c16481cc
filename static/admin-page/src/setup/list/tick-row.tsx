import type { ReactNode } from 'react';
import { Expandable } from '../../shared/expandable';
import { Lozenge } from '../../shared/lozenge';
import { OutcomeGlyph } from '../../shared/outcome-mark';
import { classNames } from '../../shared/class-names';
import type { ItemVerdict } from '../state/item-verdict';
import { rowId, toggleId } from '../state/use-entries';
import { useSetUp } from '../state/use-set-up';
import styles from './list.module.css';

/** One thing to tick; its title opens what there is to know about it. What Jira itself confirms needs no tick. */
export function TickRow({
  id,
  title,
  isNext = false,
  number,
  children,
}: {
  id: string;
  title: string;
  /** The first one that is open. */
  isNext?: boolean;
  /** As the guide numbers it. */
  number?: number;
  children: ReactNode;
}) {
  const { isTicked, tick, verdictOf, isOpen, setOpen } = useSetUp();
  const verdict = verdictOf(id);
  const verdictLine = verdict && <VerdictLine verdict={verdict} />;
  return (
    <li id={rowId(id)} className={classNames(styles['row'], isNext && styles['isNext'])}>
      {verdict?.says === 'holds' ? (
        <span className={styles['mark']}>
          <OutcomeGlyph outcome="met" />
        </span>
      ) : (
        <input
          type="checkbox"
          className={styles['tick']}
          aria-label={title}
          checked={isTicked(id)}
          onChange={(event) => {
            tick([id], event.currentTarget.checked);
          }}
        />
      )}
      <div className={styles['rowBody']}>
        <Expandable
          toggleId={toggleId(id)}
          label={number === undefined ? title : `${number}. ${title}`}
          open={isOpen(id)}
          onToggle={(open) => {
            setOpen(id, open);
          }}
        >
          <div className={styles['details']}>
            {verdictLine}
            {children}
          </div>
        </Expandable>
        {!isOpen(id) && verdictLine}
      </div>
      {isNext && (
        <span className={styles['next']}>
          <Lozenge tone="information">Next</Lozenge>
        </span>
      )}
    </li>
  );
}

/** What the app knows about an entry by itself; stands under the title, whether the entry is open or not. */
function VerdictLine({ verdict: { says, sentence } }: { verdict: ItemVerdict }) {
  return (
    <p className={says === 'wrong' ? styles['wrong'] : styles['holds']}>
      {says === 'wrong' && <OutcomeGlyph outcome="missing" />}
      {sentence}
    </p>
  );
}
