import Button from '@atlaskit/button/new';
import { count, list } from '../../../../../src/export/wording';
import type { FieldsContext } from '../../../../../src/export/wording/fields/context';
import type { FieldFix, FixOutcome } from '../../../../../src/export/wording/fields/fix';
import { fixReach, fixText } from '../../../../../src/export/wording/fields/fix-text';
import causes from '../../result/causes/causes.module.css';
import { Expandable } from '../../shared/expandable';
import { Lozenge, type LozengeTone } from '../../shared/lozenge';
import { ScreenLink } from '../../shared/screen-link';
import styles from './answer.module.css';

/** One change: what to do, why, where, and what it mends. @param onAddField adds a required field to the chosen ones */
export function FixRow({
  fix,
  context,
  onAddField,
}: {
  fix: FieldFix;
  context: FieldsContext;
  onAddField: (fieldId: string) => void;
}) {
  const { title, explanation, action, screen } = fixText(fix, context);
  const [field] = fix.fields;
  const label = LABELS[fix.outcome];
  return (
    <li className={causes['cause']}>
      <div className={causes['head']}>
        <h4 className={styles['title']}>{title}</h4>
        <p className={causes['labels']}>
          <Lozenge tone={label.tone}>{label.text}</Lozenge>
          <span className={causes['reach']}>{fixReach(fix)}</span>
        </p>
      </div>
      <div className={causes['columns']}>
        <p>{explanation}</p>
        <div className={causes['action']}>
          <p>{action}</p>
          {screen && (
            <ScreenLink
              screen={screen}
              {...(isProjectByProject(fix) && {
                note: `The first of ${count(fix.places.length, 'project')}`,
              })}
            />
          )}
          {fix.subject.kind === 'unmapped' && field && (
            <div>
              <Button
                spacing="compact"
                onClick={() => {
                  onAddField(field.id);
                }}
              >
                Add {field.name} to the fields
              </Button>
            </div>
          )}
        </div>
        <Expandable label="Where it shows" className={causes['more']}>
          <div className={causes['details']}>
            {fix.fields.length > 0 && <p>{list(fix.fields.map(({ name }) => name))}</p>}
            <ul className={styles['places']} aria-label="Projects">
              {fix.places.map(({ project, types }) => (
                <li key={project.id}>
                  {project.key}
                  {types.length > 0 && (
                    <span className={styles['small']}> {list(types.map(({ name }) => name))}</span>
                  )}
                </li>
              ))}
            </ul>
          </div>
        </Expandable>
      </div>
    </li>
  );
}

const LABELS: Readonly<Record<FixOutcome, { tone: LozengeTone; text: string }>> = {
  missing: { tone: 'danger', text: 'To change' },
  // In the way under some circumstances only, which a person knows.
  doubtful: { tone: 'warning', text: 'To decide' },
  unknown: { tone: 'neutral', text: 'Could not be checked' },
};

/** Whether the change is made in each project for itself, so that its link leads to the first one only. */
function isProjectByProject({ subject, places }: FieldFix): boolean {
  if (places.length < 2) return false;
  return subject.kind === 'permission' || (subject.kind === 'unknown' && subject.why === 'team-managed');
}
