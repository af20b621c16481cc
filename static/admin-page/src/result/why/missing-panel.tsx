import { Loading } from '../../shared/loading';
import { WhyPanel } from './why-panel';

/** The panel of a project that is not read yet, or that the check does not have. */
export function MissingPanel({
  projectKey,
  isReading,
  onClose,
}: {
  projectKey: string;
  isReading: boolean;
  onClose: () => void;
}) {
  return (
    <WhyPanel label={`Why: ${projectKey}`} title={projectKey} onClose={onClose}>
      {isReading ? (
        <Loading>Reading the project…</Loading>
      ) : (
        <p>This project is not part of the check. Run again and choose it, or look under “Left out”.</p>
      )}
    </WhyPanel>
  );
}
