import { rememberedProfile } from '../../../memory/remembered';
import { PageLink } from '../../../navigation/page-link';
import { newPath, type Start } from '../../addresses';
import { useDrafts } from '../drafts';
import { draftName } from '../draft-name';
import styles from './start.module.css';

const WAYS: readonly { readonly start: Start; readonly name: string; readonly help: string }[] = [
  {
    start: 'operations',
    name: 'Tick what it will do',
    help: 'Create versions, rank, log work and so on. What that takes is filled in.',
  },
  {
    start: 'copy',
    name: 'Copy a connector',
    help: 'Begin with one of the list and change what is different with yours.',
  },
  {
    start: 'account',
    name: 'Take over what a working account holds',
    help: 'Its permissions in the projects that you name, as a first draft.',
  },
  {
    start: 'file',
    name: 'Import a file',
    help: 'A profile in JSON, for example from another site.',
  },
  { start: 'nothing', name: 'Begin with nothing', help: 'Write down each need yourself.' },
];

/** The ways to begin a profile, and what was begun before. */
export function StartList() {
  const drafts = useDrafts();
  const ways: typeof WAYS =
    rememberedProfile().trim() === ''
      ? WAYS
      : [
          ...WAYS,
          {
            start: 'pasted',
            name: 'Keep the profile that you pasted',
            help: 'The one under “Another connector” on the Check screen.',
          },
        ];
  return (
    <>
      {drafts.length > 0 && (
        <section className={styles['drafts']} aria-labelledby="not-saved">
          <h2 id="not-saved">Not saved yet</h2>
          <ul>
            {drafts.map(([key, { text, address }]) => (
              <li key={key}>
                <PageLink to={address}>Go on with {draftName(text)}</PageLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="ways">
        <h2 id="ways">How do you want to begin?</h2>
        <ul className={styles['ways']}>
          {ways.map(({ start, name, help }) => (
            <li key={start} className={styles['way']}>
              <PageLink to={newPath(start)}>{name}</PageLink>
              <p className={styles['help']}>{help}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
