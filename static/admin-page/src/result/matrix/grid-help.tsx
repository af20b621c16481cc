import type { ReactNode } from 'react';
import styles from './matrix.module.css';

/** What the keys do in the grid. @param isGrouped the keys for groups are told too */
export function GridHelp({ id, isGrouped }: { id: string; isGrouped: boolean }) {
  return (
    <ul id={id} className={styles['help']} aria-label="Keys">
      <Key names={['Arrow keys']}>move</Key>
      <Key names={['Ctrl', 'Home']}>first project</Key>
      <Key names={['Ctrl', 'End']}>last project</Key>
      <Key names={['Alt', '↓']}>next gap, in a column of that column</Key>
      <Key names={['Alt', '↑']}>previous gap</Key>
      <Key names={['Letters']}>project with that key</Key>
      <Key names={['Enter']}>why, or sort by the column</Key>
      {isGrouped && <Key names={['→']}>open the group</Key>}
      {isGrouped && <Key names={['←']}>close the group</Key>}
    </ul>
  );
}

function Key({ names, children }: { names: readonly string[]; children: ReactNode }) {
  return (
    <li>
      {names.map((name, index) => (
        <span key={name}>
          {index > 0 && ' + '}
          <kbd>{name}</kbd>
        </span>
      ))}{' '}
      {children}
    </li>
  );
}
