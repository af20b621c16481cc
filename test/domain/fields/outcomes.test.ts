import { boardOutcome } from '../../../src/domain/fields/board-outcome';
import { fieldOutcome } from '../../../src/domain/fields/field-outcome';
import type { JudgedBoard } from '../../../src/domain/fields/judge-board';
import type { FieldCell, JudgedProject } from '../../../src/domain/fields/judge-fields';
import { type Is, worstSaid } from '../../../src/domain/fields/said';

const cell = (create: Is, edit: Is = 'yes', available: Is = 'yes'): FieldCell => ({
  fieldId: 'duedate',
  create: create === 'no' ? { is: 'no', why: 'not-on-screen' } : { is: create },
  edit: { is: edit },
  available: { is: available },
  required: { is: 'no' },
});
const project = (...cells: readonly FieldCell[]): JudgedProject => ({
  id: 1,
  key: 'ONE',
  name: 'One',
  style: 'company',
  typeKey: 'software',
  rules: { model: 'unreadable' },
  issueTypes: cells.map((one, index) => ({
    id: String(index),
    name: `Type ${index}`,
    subtask: false,
    fields: [one],
    unfilled: null,
  })),
  absentTypes: [],
});

test.each<[string, FieldCell[], string]>([
  ['settable everywhere', [cell('yes'), cell('yes')], 'met'],
  ['not on one create screen', [cell('yes'), cell('no')], 'missing'],
  ['not on one edit screen', [cell('yes', 'no')], 'missing'],
  ['not available for one issue type', [cell('yes'), cell('yes', 'yes', 'no')], 'missing'],
  ['unknown somewhere', [cell('yes'), cell('unknown')], 'unknown'],
  ['unknown somewhere and missing elsewhere', [cell('unknown'), cell('no')], 'missing'],
  ['in no issue type at all', [], 'unknown'],
])('a field %s', (_what, cells, outcome) => {
  expect(fieldOutcome([project(...cells)], 'duedate').outcome).toBe(outcome);
});

test('a field that was not asked about, and no project at all, are unknown', () => {
  expect(fieldOutcome([project(cell('yes'))], 'labels')).toEqual({ outcome: 'unknown', gaps: [] });
  expect(fieldOutcome([], 'duedate')).toEqual({ outcome: 'unknown', gaps: [] });
});

test('gaps say where and why', () => {
  expect(fieldOutcome([project(cell('yes'), cell('no', 'unknown'))], 'duedate').gaps).toEqual([
    { projectKey: 'ONE', issueType: 'Type 1', on: 'create', outcome: 'missing', why: 'not-on-screen' },
    { projectKey: 'ONE', issueType: 'Type 1', on: 'edit', outcome: 'unknown', why: undefined },
  ]);
});

const board = (is: Is): JudgedBoard => ({
  id: 1,
  ownedByAccount: false,
  shares: null,
  visible: { is },
  projects: null,
});

test.each<[Is[], string]>([
  [['yes', 'yes'], 'met'],
  [['yes', 'no', 'unknown'], 'missing'],
  [['yes', 'unknown'], 'unknown'],
  [[], 'unknown'],
])('boards that are visible %j: %s', (visible, outcome) => {
  expect(boardOutcome(visible.map(board))).toBe(outcome);
});

test('the worst answer keeps its reason', () => {
  expect(
    worstSaid([{ is: 'yes' }, { is: 'unknown', why: 'hidden' }, { is: 'no', why: 'not-on-screen' }]),
  ).toEqual({
    is: 'no',
    why: 'not-on-screen',
  });
  expect(worstSaid([])).toEqual({ is: 'yes' });
});
