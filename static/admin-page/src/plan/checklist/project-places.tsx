import Textfield from '@atlaskit/textfield';
import { useId, useState } from 'react';
import { count } from '../../../../../src/export/wording';
import type { ProjectPlace } from '../../../../../src/export/wording/plan';
import { Expandable } from '../../shared/expandable';
import { Field } from '../../shared/field';
import styles from '../plan.module.css';
import { useFirst } from '../show-more';
import { PlaceToGo } from './place-to-go';

/** From this many on, a list can be searched. */
const MANY = 20;
const MOST = 50;

/** Each project in which a change is made, with its own screen; long lists can be searched, and come a piece at a time. */
export function ProjectPlaces({ projects }: { projects: readonly ProjectPlace[] }) {
  return (
    <Expandable label={`All ${count(projects.length, 'project')}`}>
      <Places projects={projects} />
    </Expandable>
  );
}

function Places({ projects }: { projects: readonly ProjectPlace[] }) {
  const id = useId();
  const [find, setFind] = useState('');
  const wanted = find.trim().toUpperCase();
  const found = wanted === '' ? projects : projects.filter(({ key }) => key.toUpperCase().includes(wanted));
  const { shown, more } = useFirst(found, MOST);
  return (
    <div className={styles['stack']}>
      {projects.length > MANY && (
        <Field id={id} label="Find a project key">
          <Textfield
            id={id}
            value={find}
            onChange={(event) => {
              setFind(event.currentTarget.value);
            }}
          />
        </Field>
      )}
      <ul className={styles['projects']}>
        {shown.map((project) => (
          <li key={project.id}>
            <PlaceToGo place={project.place} />
          </li>
        ))}
      </ul>
      {more}
      {found.length === 0 && <p>No project key has “{find.trim()}” in it.</p>}
    </div>
  );
}
