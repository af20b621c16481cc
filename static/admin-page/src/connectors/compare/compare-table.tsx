import type { ComparedRow } from '../../../../../src/catalogue/compare-permissions';
import { list, needName, permissionKeys, signInLabel } from '../../../../../src/export/wording';
import type { Offered } from '../../check/connector/offered-connectors';
import { PageLink } from '../../navigation/page-link';
import { connectorPath } from '../addresses';
import { needCount, supportedMethods } from '../list/list-filter';
import { USUAL_NAMES } from '../usual-names';
import { ComparedLevel } from './compared-cell';
import styles from './compare.module.css';

/** Connectors side by side: how they sign in and how much they need, then the given needs. */
export function CompareTable({
  label,
  columns,
  rows,
  hasFacts = false,
}: {
  label: string;
  columns: readonly Offered[];
  rows: readonly ComparedRow[];
  /** Shows what holds for each connector as a whole above the needs. */
  hasFacts?: boolean;
}) {
  return (
    <div className={styles['box']} role="region" aria-label={label} tabIndex={0}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">Need</th>
            {columns.map(({ choice, profile }) => (
              <th key={choice} scope="col">
                <PageLink to={connectorPath(choice)}>{profile.name}</PageLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {hasFacts && <FactRows columns={columns} />}
          {rows.map((row) => (
            <tr key={`${row.kind} ${row.key}`}>
              <th scope="row">
                {needName(row, USUAL_NAMES)}
                <span className={styles['key']}>{permissionKeys([row])}</span>
              </th>
              {row.cells.map((cell, index) => (
                <td key={columns[index]?.choice}>
                  <ComparedLevel cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FactRows({ columns }: { columns: readonly Offered[] }) {
  const facts: readonly { readonly name: string; readonly say: (offered: Offered) => string }[] = [
    { name: 'Needs by default', say: (offered) => String(needCount(offered)) },
    {
      name: 'List of needs',
      say: ({ profile }) => (profile.coverage === 'partial' ? 'Incomplete' : 'Complete'),
    },
    {
      name: 'Signs in with',
      say: (offered) =>
        list(
          supportedMethods(offered).map((method) => signInLabel(method)),
          'or',
        ) || 'Not known',
    },
  ];
  return (
    <>
      {facts.map(({ name, say }) => (
        <tr key={name} className={styles['fact']}>
          <th scope="row">{name}</th>
          {columns.map((offered) => (
            <td key={offered.choice}>{say(offered)}</td>
          ))}
        </tr>
      ))}
    </>
  );
}
