import Textfield from '@atlaskit/textfield';
import { count } from '../../../../../src/export/wording';
import { Choice } from '../../shared/choice';
import { describedBy, Field, Problem, TextArea } from '../../shared/field';
import { keysIn, type ScopeChoice } from '../choices';
import { FIELD_IDS } from '../problems';
import { CategoryChoices } from './category-choices';
import { ProjectPreviewLine } from './project-preview';
import styles from './projects-question.module.css';

const KINDS: readonly { readonly kind: ScopeChoice['kind']; readonly label: string }[] = [
  { kind: 'all', label: 'All projects' },
  { kind: 'categories', label: 'By category' },
  { kind: 'search', label: 'By name or key' },
  { kind: 'keys', label: 'These keys' },
];
const KEYS_HELP = 'Paste keys, separated by commas, spaces or lines.';

/** Question 3: which projects, and at once how many they are. */
export function ProjectsQuestion({
  choice,
  problem,
  onChange,
}: {
  choice: ScopeChoice;
  problem: string | undefined;
  onChange: (changes: Partial<ScopeChoice>) => void;
}) {
  return (
    <>
      <div role="radiogroup" aria-labelledby="question-3" className={styles['kinds']}>
        {KINDS.map(({ kind, label }) => (
          <Choice
            key={kind}
            type="radio"
            name="projects"
            label={label}
            checked={kind === choice.kind}
            {...(kind === 'all' && choice.kind === 'all' && { id: FIELD_IDS.projects })}
            onChange={() => {
              onChange({ kind });
            }}
          />
        ))}
      </div>
      {choice.kind === 'categories' && <CategoryChoices chosen={choice.categoryIds} onChange={onChange} />}
      {choice.kind === 'search' && (
        <Field id={FIELD_IDS.projects} label="A part of the name or key">
          <Textfield
            id={FIELD_IDS.projects}
            value={choice.search}
            isInvalid={problem !== undefined}
            aria-describedby={describedBy(FIELD_IDS.projects, undefined, problem)}
            onChange={(event) => {
              onChange({ search: event.currentTarget.value });
            }}
          />
        </Field>
      )}
      {choice.kind === 'keys' && (
        <Field id={FIELD_IDS.projects} label="Project keys" help={keysHelp(choice.keys)}>
          <TextArea
            id={FIELD_IDS.projects}
            value={choice.keys}
            rows={3}
            spellCheck={false}
            aria-invalid={problem !== undefined}
            aria-describedby={describedBy(FIELD_IDS.projects, KEYS_HELP, problem)}
            onChange={(event) => {
              onChange({ keys: event.currentTarget.value });
            }}
          />
        </Field>
      )}
      <Problem id={`${FIELD_IDS.projects}-problem`} text={problem} />
      <ProjectPreviewLine choice={choice} />
    </>
  );
}

function keysHelp(text: string): string {
  const keys = keysIn(text);
  return keys.length === 0 ? KEYS_HELP : `${KEYS_HELP} ${count(keys.length, 'key')} so far.`;
}
