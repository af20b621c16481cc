import { switchScreen } from '../../../../../src/export/links/configuration-screens';
import { projectFacts } from '../../../../../src/export/wording/fields/project-facts';
import { siteFacts } from '../../../../../src/export/wording/fields/site-facts';
import type { FieldsFound } from '../../../../../src/export/wording/fields/found';
import { OutcomeGlyph } from '../../shared/outcome-mark';
import { OutsideLink } from '../../shared/screen-link';
import styles from './answer.module.css';

const SIGNS = { yes: 'met', no: 'missing', unknown: 'unknown' } as const;

/** What holds for the whole site, and for each project beside its fields. @param allTypes no issue type was left out */
export function SiteSection({
  found,
  allTypes,
  baseUrl,
}: {
  found: FieldsFound;
  allTypes: boolean;
  baseUrl: string;
}) {
  return (
    <>
      <h3>The whole site</h3>
      <dl className={styles['facts']}>
        {siteFacts(found).map(({ name, is, text, screen }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <OutcomeGlyph outcome={SIGNS[is]} />
              <span>
                {text}
                {is === 'no' && screen && (
                  <>
                    {' '}
                    <OutsideLink href={switchScreen(baseUrl, screen).url}>
                      {switchScreen(baseUrl, screen).menu}
                    </OutsideLink>
                  </>
                )}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <h3 id="projects-table">Each project</h3>
      <div className={styles['tableBox']}>
        <table className={styles['table']} aria-labelledby="projects-table">
          <thead>
            <tr>
              <th scope="col">Project</th>
              <th scope="col">Issue types</th>
              <th scope="col">Sub-tasks</th>
              <th scope="col">Linking</th>
              <th scope="col">Time tracking</th>
              <th scope="col">Field rules</th>
            </tr>
          </thead>
          <tbody>
            {projectFacts(found, allTypes, baseUrl).map((facts) => (
              <tr key={facts.project.id}>
                <td data-title="Project">
                  <span className={styles['stack']}>
                    {facts.project.key}
                    <span className={styles['small']}>
                      {facts.project.style === 'team' ? 'Team-managed' : 'Company-managed'}
                    </span>
                  </span>
                </td>
                <td data-title="Issue types">
                  <span className={styles['stack']}>
                    {facts.issueTypes}
                    {facts.scheme && (
                      <span className={styles['small']}>
                        <OutsideLink href={facts.scheme.screen.url}>{facts.scheme.name}</OutsideLink>
                      </span>
                    )}
                  </span>
                </td>
                <td data-title="Sub-tasks">{facts.subTasks}</td>
                <td data-title="Linking">{facts.linking}</td>
                <td data-title="Time tracking">{facts.timeTracking}</td>
                <td data-title="Field rules">{facts.rules}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
