import { CompareScreen } from './compare/compare-screen';
import { ListScreen } from './list/list-screen';
import { NewScreen } from './own/new-screen';
import { EditScreen } from './own/edit-screen';
import { OneScreen } from './one/one-screen';

const EDIT = /^(?<choice>[^/]+)\/edit$/u;

/**
 * The screens about connectors.
 * @param path what follows `/connectors/` in the address, decoded; empty for the list
 */
export default function ConnectorsArea({ path }: { path: string }) {
  const place = path.replace(/\/$/u, '');
  if (place === '') return <ListScreen />;
  if (place === 'compare') return <CompareScreen />;
  if (place === 'new') return <NewScreen />;
  const edited = EDIT.exec(place)?.groups?.['choice'];
  if (edited !== undefined) return <EditScreen key={edited} choice={edited} />;
  return <OneScreen key={place} choice={place} />;
}
