import { useState } from 'react';
import type { CauseContext } from '../../../../../src/export/wording';
import { ExplanationTree } from '../../result/why/explanation-tree';
import { Expandable } from '../../shared/expandable';
import { FailureMessage } from '../../shared/failure-message';
import { OutcomeGlyph } from '../../shared/outcome-mark';
import { type FindingLine, lineId, nameOf } from '../../../../../src/export/wording/live-lines';
import styles from './live.module.css';

/** What Jira said, line by line; what is not held opens the whole tree of grants. */
export function FindingList({ lines, context }: { lines: readonly FindingLine[]; context: CauseContext }) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string, isOpen: boolean): void => {
    setOpened((before) => new Set(isOpen ? [...before, id] : [...before].filter((other) => other !== id)));
  };
  return (
    <ul aria-label="What Jira says" className={styles['lines']}>
      {lines.map(({ id, sign, text, finding }) => (
        <li key={id} id={elementId(id)}>
          <p className={styles['line']}>
            <OutcomeGlyph outcome={sign} />
            <span>{text}</span>
          </p>
          {finding?.said.ok === true && (
            <Expandable
              label={`Why? ${nameOf(finding)} in ${finding.projectKey}`}
              open={opened.has(id)}
              onToggle={(isOpen) => {
                toggle(id, isOpen);
              }}
            >
              <ExplanationTree
                explanation={finding.said.answer.explanation}
                project={finding.said.answer.project}
                context={context}
                onWhy={(permission) => {
                  const other = lineId({ ...finding, permission });
                  toggle(other, true);
                  document.getElementById(elementId(other))?.querySelector('button')?.focus();
                }}
              />
            </Expandable>
          )}
          {finding?.said.ok === false && <FailureMessage error={finding.said.error} />}
        </li>
      ))}
    </ul>
  );
}

const elementId = (id: string): string => `finding-${id.replaceAll(' ', '-')}`;
