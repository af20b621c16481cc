import { CompareRunsScreen } from './compare/compare-runs-screen';
import { ChecksScreen } from './list/checks-screen';
import { SavedCheckScreen } from './one/saved-check-screen';

/** Everything under "Saved checks". @param path what follows `/checks/` in the address */
export default function ChecksArea({ path }: { path: string }) {
  const [checkId = '', rest] = path.split('/');
  if (checkId === '') return <ChecksScreen />;
  if (rest === 'compare') return <CompareRunsScreen key={checkId} checkId={checkId} />;
  return <SavedCheckScreen key={checkId} checkId={checkId} />;
}
