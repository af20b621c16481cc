import Textfield from '@atlaskit/textfield';
import { useState } from 'react';
import type { ReportSummary } from '../../../../../src/contract/report';
import type { Cause } from '../../../../../src/domain/cause-summary';
import { type CauseContext, causeText, count } from '../../../../../src/export/wording';
import { useQueryValues } from '../../navigation/use-query-value';
import { Field, Select } from '../../shared/field';
import { CauseRow } from './cause-row';
import styles from './causes.module.css';

/** From this many rows on a list gets search and sort. */
const MANY = 20;

type Order = 'effect' | 'projects' | 'title';

/** Causes as rows; the opened one is in the address. */
export function CauseList({
  causes,
  summary,
  context,
  isNumbered,
}: {
  causes: readonly Cause[];
  summary: ReportSummary;
  context: CauseContext;
  isNumbered: boolean;
}) {
  const { get, set } = useQueryValues();
  const [find, setFind] = useState('');
  const [order, setOrder] = useState<Order>('effect');
  const told = causes.map((cause) => ({ cause, text: causeText(cause, context) }));
  const wanted = find.trim().toLowerCase();
  const shown = told.filter(({ text }) => `${text.title} ${text.explanation}`.toLowerCase().includes(wanted));
  if (order === 'projects') shown.sort((a, b) => b.cause.projectCount - a.cause.projectCount);
  if (order === 'title') shown.sort((a, b) => a.text.title.localeCompare(b.text.title));
  const List = isNumbered ? 'ol' : 'ul';
  return (
    <>
      {causes.length > MANY && (
        <div className={styles['tools']}>
          <Field id="find-cause" label="Find a cause">
            <Textfield
              id="find-cause"
              value={find}
              onChange={(event) => {
                setFind(event.currentTarget.value);
              }}
            />
          </Field>
          <Field id="sort-causes" label="Sort">
            <Select
              id="sort-causes"
              value={order}
              onChange={(event) => {
                setOrder(event.currentTarget.value as Order);
              }}
            >
              <option value="effect">Most effective first</option>
              <option value="projects">Most projects first</option>
              <option value="title">By name</option>
            </Select>
          </Field>
          <p role="status" className={styles['count']}>
            {shown.length} of {count(causes.length, 'cause')} shown
          </p>
        </div>
      )}
      <List className={styles['list']}>
        {shown.map(({ cause, text }) => (
          <CauseRow
            key={cause.id}
            cause={cause}
            text={text}
            summary={summary}
            context={context}
            isOpen={get('cause') === cause.id}
            onToggle={(isOpen) => {
              set({ cause: isOpen ? cause.id : '' });
            }}
          />
        ))}
      </List>
    </>
  );
}
