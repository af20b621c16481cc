import Button from '@atlaskit/button/new';
import { useEffect, useRef } from 'react';
import type { MembershipAnswer } from '../../../../../src/contract/explain';
import type { CauseContext } from '../../../../../src/export/wording';
import { Expandable } from '../../shared/expandable';
import { count } from '../../../../../src/export/wording';
import styles from './memberships.module.css';
import { RoleList } from './role-list';

/** Projects with the roles the account is in; the others on demand. Going to its end asks for more. */
export function RoleTable({
  projects,
  context,
  hasMore,
  onMore,
}: {
  projects: MembershipAnswer['projects'];
  context: CauseContext;
  hasMore: boolean;
  onMore: () => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!hasMore || !end.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) onMore();
      },
      { root: box.current },
    );
    observer.observe(end.current);
    return () => {
      observer.disconnect();
    };
  });
  if (projects.length === 0) return null;
  return (
    <div ref={box} className={styles['box']} role="region" aria-label="Roles by project" tabIndex={0}>
      <table className={styles['table']} aria-label="Roles">
        <thead>
          <tr>
            <th scope="col">Project</th>
            <th scope="col">Roles the account is in, and what they give</th>
          </tr>
        </thead>
        <tbody>
          {projects.map((project) => (
            <ProjectRow key={project.id} project={project} context={context} />
          ))}
        </tbody>
      </table>
      {hasMore && (
        <div ref={end} className={styles['end']}>
          <Button spacing="compact" onClick={onMore}>
            Read more projects
          </Button>
        </div>
      )}
    </div>
  );
}

function ProjectRow({
  project,
  context,
}: {
  project: MembershipAnswer['projects'][number];
  context: CauseContext;
}) {
  const { key, name, scheme, roles } = project;
  const others = roles?.filter(({ membership }) => membership.via === 'none') ?? [];
  const own = roles?.filter(({ membership }) => membership.via !== 'none') ?? [];
  return (
    <tr>
      <th scope="row">
        <span className={styles['project']}>
          {key} <span className={styles['name']}>{name}</span>
          {scheme && <span className={styles['small']}>{scheme.name}</span>}
        </span>
      </th>
      <td>
        <div className={styles['lines']}>
          {roles === null && <p>The roles of this project could not be read.</p>}
          {roles !== null && own.length === 0 && <p>In no role.</p>}
          {own.length > 0 && <RoleList label={`Roles in ${key}`} roles={own} context={context} />}
          {others.length > 0 && (
            <Expandable label={`Not in ${count(others.length, 'other role')}`}>
              <RoleList label={`Other roles in ${key}`} roles={others} context={context} />
            </Expandable>
          )}
        </div>
      </td>
    </tr>
  );
}
