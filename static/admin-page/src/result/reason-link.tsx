import type { VerdictReason } from '../../../../src/domain/verdict';
import { useQueryValues } from '../navigation/use-query-value';
import { EVERYTHING } from './matrix/data/everything';
import styles from './verdict-panel.module.css';
import { goToSection } from './section';

/** Leads from a reason of the verdict to where the result tells more about it. */
export function ReasonLink({ reason }: { reason: VerdictReason }) {
  const { set } = useQueryValues();
  const place = PLACES[reason];
  if (!place) return null;
  return (
    <button
      type="button"
      className={styles['reasonLink']}
      onClick={() => {
        if (place.show !== undefined) set({ ...EVERYTHING, show: place.show });
        goToSection(place.section);
      }}
    >
      {place.label}
    </button>
  );
}

const PLACES: Partial<Record<VerdictReason, { label: string; section: string; show?: string }>> = {
  'unexplained-yes': { label: 'Show where', section: 'matrix', show: 'unexplained' },
  'waived-gap': { label: 'Show what', section: 'waivers' },
  'issue-security-risk': { label: 'Show which', section: 'security' },
};
