import type { PlannedLevels } from '../../../../../src/client/plan/plan-input';
import { Choice } from '../../shared/choice';

/** Whether what is only recommended is to be closed, too. */
export function LevelSwitch({
  levels,
  onChange,
}: {
  levels: PlannedLevels;
  onChange: (levels: PlannedLevels) => void;
}) {
  return (
    <Choice
      type="checkbox"
      label="Close recommended gaps, too"
      help="Without this, only what the connector requires is planned."
      checked={levels === 'required-and-recommended'}
      onChange={(event) => {
        onChange(event.currentTarget.checked ? 'required-and-recommended' : 'required');
      }}
    />
  );
}
