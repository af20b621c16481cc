import { AuditScreen } from './audit/audit-screen';
import { CompareScreen } from './compare/compare-screen';
import { ListScreen } from './list/list-screen';

/** The screens about service accounts. @param path what follows `/accounts/` in the address; empty for the list */
export default function AccountsArea({ path }: { path: string }) {
  const place = path.replace(/\/$/u, '');
  if (place === 'audit') return <AuditScreen />;
  if (place === 'compare') return <CompareScreen />;
  return <ListScreen />;
}
