import { useMemo } from 'react';
import { count } from '../../../../../src/export/wording';
import type { FieldsContext } from '../../../../../src/export/wording/fields/context';
import { fieldFixes } from '../../../../../src/export/wording/fields/fixes';
import type { FieldsFound } from '../../../../../src/export/wording/fields/found';
import { fieldsHeadline, type Headline } from '../../../../../src/export/wording/fields/headline';
import { fieldsMarkdown } from '../../../../../src/export/wording/fields/markdown';
import { fieldRows } from '../../../../../src/export/wording/fields/rows';
import { PageLink } from '../../navigation/page-link';
import type { FieldsQuestion } from '../asking/field-asks';
import type { Ask } from '../asking/portion-asks';
import styles from '../fields.module.css';
import { AnswerActions } from './answer-actions';
import { AnswerPanel } from './answer-panel';
import { AskingProgress } from './asking';
import { FieldTable } from './field-table';
import { FixList } from './fix-list';
import { SiteSection } from './site-section';

const LOOKING: Headline = { tone: 'warning', sentence: 'Looking at the fields…', details: [] };

/** What was found about fields: the sentence, what to change, the table, the site; while it is being found out, so far. */
export function FieldsAnswer({
  ask,
  question,
  typeNames,
  context,
  takesFocus,
  checkPath,
  onAgain,
  onGoOn,
  onStop,
  onAddField,
}: {
  ask: Ask<string, FieldsFound>;
  question: FieldsQuestion;
  /** Names of the chosen issue types by id; empty for all. */
  typeNames: ReadonlyMap<string, string>;
  context: FieldsContext;
  takesFocus: boolean;
  /** Where a check of the account starts. */
  checkPath: string;
  onAgain: () => void;
  onGoOn: () => void;
  onStop: () => void;
  onAddField: (fieldId: string) => void;
}) {
  const { found, at, left } = ask;
  const { fieldIds } = question;
  const told = useMemo(
    () =>
      found && {
        headline: fieldsHeadline(found, fieldIds, context),
        fixes: fieldFixes(found, fieldIds, typeNames),
        rows: fieldRows(found, fieldIds),
      },
    [found, fieldIds, typeNames, context],
  );
  const isDone = ask.state === 'done';
  return (
    <section aria-labelledby="fields-answer" className={styles['part']}>
      <AnswerPanel
        id="fields-answer"
        headline={told ? soFar(told.headline, ask) : LOOKING}
        isDone={isDone}
        takesFocus={takesFocus}
      >
        <AskingProgress ask={ask} thing="project" onGoOn={onGoOn} onStop={onStop} />
        {found && ask.state !== 'asking' && (
          <>
            <p className={styles['note']}>
              {question.accountId === '' ? (
                'No account is chosen, so the permissions that some fields take were not looked at.'
              ) : (
                <>
                  Creating and editing issues takes permissions too.{' '}
                  <PageLink to={checkPath}>Check the account for them</PageLink>
                </>
              )}
            </p>
            <AnswerActions
              about="fields"
              accountName={context.accountName ?? ''}
              at={at}
              markdown={() => fieldsMarkdown(found, { fieldIds, typeNames }, context, at)}
              json={() => ({ about: 'fields', at, site: context.site.baseUrl, ...question, left, ...found })}
              onAgain={onAgain}
            />
          </>
        )}
      </AnswerPanel>
      {found && told && (
        <>
          <FixList fixes={told.fixes} context={context} onAddField={onAddField} />
          <FieldTable rows={told.rows} context={context} />
          {found.projects.length > 0 && (
            <SiteSection found={found} allTypes={typeNames.size === 0} baseUrl={context.site.baseUrl} />
          )}
        </>
      )}
    </section>
  );
}

/** A part of the answer is told as a part. */
function soFar(headline: Headline, { state, left }: Ask<string, FieldsFound>): Headline {
  if (state === 'done') return headline;
  const open = `${count(left.length, 'project')} not looked at yet.`;
  return { ...headline, sentence: `So far: ${headline.sentence}`, details: [...headline.details, open] };
}
