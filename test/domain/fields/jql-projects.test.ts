import { fc } from '../../support/random';
import { projectsOf } from '../../../src/domain/fields/jql-projects';

test.each<[string, readonly string[]]>([
  ['project = ABC', ['ABC']],
  ['project = ABC ORDER BY Rank ASC', ['ABC']],
  ['PROJECT = abc order by rank', ['abc']],
  ['project in (ABC, BCD) AND reporter = admin', ['ABC', 'BCD']],
  ['project in ("My Project", 10001)', ['My Project', '10001']],
  ["project = 'It''s'".replace("''", "\\'"), ["It's"]],
  ['(project = ABC) AND (a = 1 OR b = 2)', ['ABC']],
  ['((project in (ABC)) AND x = 1) AND y = 2', ['ABC']],
  ['statusCategory != Done && project = ABC', ['ABC']],
  ['issuetype in (Bug, Story) AND project=ABC AND sprint in openSprints()', ['ABC']],
  ['project = ABC AND summary ~ "or project = X and"', ['ABC']],
  ['project = ABC AND NOT labels = x', ['ABC']],
])('%s names %j', (jql, projects) => {
  expect(projectsOf(jql)).toEqual(projects);
});

test.each([
  ['', 'nothing at all'],
  ['ORDER BY Rank ASC', 'no clause'],
  ['labels = roadmap', 'no project'],
  ['project in (ABC, BCD) OR reporter = admin', 'Atlassian’s own example'],
  ['project = ABC | labels = x', 'an OR written as a sign'],
  ['project = ABC OR project = BCD', 'an OR of projects, which Jira may read in its own way'],
  ['(project = ABC OR labels = x) AND y = 1', 'an OR in brackets'],
  ['project != ABC', 'all but one'],
  ['project not in (ABC)', 'all but some'],
  ['NOT project = ABC', 'all but one'],
  ['!project = ABC', 'all but one'],
  ['project in projectsLeadByUser()', 'a function'],
  ['project = currentProject()', 'a function'],
  ['project in (ABC, projectsLeadByUser())', 'a function among names'],
  ['project is empty', 'no project'],
  ['project = empty', 'no project'],
  ['project was ABC', 'another operator'],
  ['project in (ABC) AND project in (BCD)', 'two clauses about the project'],
  ['project = ABC AND "project" = BCD', 'the second one quoted'],
  ['project = ABC AND (x = 1 OR project = BCD)', 'a second mention'],
  ['"project" = ABC', 'a quoted field, which may be another one'],
  ['category = Platform', 'a category'],
  ['issuekey = ABC-1', 'an issue'],
  ['project in ABC', 'no list'],
  ['project in ()', 'an empty list'],
  ['project in (ABC BCD)', 'a list without commas'],
  ['project = ABC AND (', 'brackets that do not match'],
  ['project = ABC) AND (x = 1', 'brackets the wrong way round'],
  ['project = "ABC', 'a quote that does not end'],
  ['filter = 10001', 'another filter'],
])('%s names none for certain: %s', (jql) => {
  expect(projectsOf(jql)).toBeNull();
});

/** Clauses that say nothing about the project. */
const harmless = fc.constantFrom(
  'status = Open',
  'labels in (a, b)',
  'assignee = currentUser()',
  'due < 5d',
  '(x = 1)',
);

test('clauses beside the one about the project change nothing, an OR everything', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[A-Z][A-Z0-9_]{1,9}$/u), { minLength: 1, maxLength: 5 }),
      fc.array(harmless, { maxLength: 4 }),
      fc.array(harmless, { maxLength: 4 }),
      (keys, before, after) => {
        const jql = [...before, `project in (${keys.join(', ')})`, ...after].join(' AND ');
        expect(projectsOf(jql)).toEqual(keys);
        expect(projectsOf(`${jql} OR status = Done`)).toBeNull();
        expect(projectsOf(`NOT (${jql})`)).toBeNull();
      },
    ),
  );
});

test('whatever the text, it is read without an error and in linear time', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (text) => {
      const names = projectsOf(text);
      expect(names === null || names.length > 0).toBe(true);
    }),
  );
  for (const part of ['(', ')', '"', '\\"', 'project = A AND ', 'a(', ' ', '!', '(project = A) AND ']) {
    const start = performance.now();
    projectsOf(part.repeat(20_000));
    projectsOf(part.repeat(Math.floor(19_999 / part.length)));
    expect(performance.now() - start).toBeLessThan(1_000);
  }
});
