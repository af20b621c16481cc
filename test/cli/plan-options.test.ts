import { type Command, readCommand } from '../../cli/src/options';
import { STRATEGIES } from '../../src/domain/plan/plan';

const WHO = ['--account', '557058:bot', '--connector', 'aha-roadmaps'];
const read = (...more: readonly string[]): Command => readCommand([...WHO, ...more]);
const planOf = (...more: readonly string[]): unknown => {
  const command = read(...more);
  return command.does === 'check' ? command.options.plan : command.does;
};

test.each<[string, readonly string[], unknown]>([
  ['no plan', [], undefined],
  ['the default plan', ['--plan'], { strategies: ['fewest-changes'], levels: 'required' }],
  [
    'the default plan before another option',
    ['--plan', '--format', 'json'],
    { strategies: ['fewest-changes'], levels: 'required' },
  ],
  ['one plan', ['--plan', 'least-privilege'], { strategies: ['least-privilege'], levels: 'required' }],
  [
    'one plan, with an equals sign',
    ['--plan=no-scheme-touched'],
    { strategies: ['no-scheme-touched'], levels: 'required' },
  ],
  ['all plans', ['--plan', 'all'], { strategies: STRATEGIES, levels: 'required' }],
  [
    'recommended gaps and a ticket',
    ['--plan', 'fewest-changes', '--level', 'required-and-recommended', '--markdown', 'plan.md'],
    { strategies: ['fewest-changes'], levels: 'required-and-recommended', markdown: 'plan.md' },
  ],
])('%s', (_what, args, plan) => {
  expect(planOf(...args)).toEqual(plan);
});

test.each<[string, readonly string[], RegExp]>([
  ['an unknown plan', ['--plan', 'cheapest'], /--plan is fewest-changes, .* or all, not "cheapest"/u],
  ['a level without a plan', ['--level', 'required'], /--level is about a plan/u],
  ['a ticket without a plan', ['--markdown', 'x.md'], /--markdown is about a plan/u],
  ['an unknown level', ['--plan', '--level', 'optional'], /--level is required or/u],
  ['a ticket of three plans', ['--plan', 'all', '--markdown', 'x.md'], /--markdown is for one plan/u],
  ['a ticket without a name', ['--plan', '--markdown', ''], /name of a file/u],
])('%s is bad usage', (_what, args, message) => {
  expect(() => read(...args)).toThrow(message);
});
