import { diagnose, MAX_CHARACTERS } from '../../src/troubleshoot';
import { Steps } from '../../src/troubleshoot/text/steps';
import { CORPUS } from '../support/troubleshoot/corpus';

const stepsFor = (text: string): number => {
  const steps = new Steps();
  diagnose(text, {}, steps);
  return steps.count;
};

/** Fills `length` characters with a piece that makes the reader or the matcher begin again and again. */
const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const HOSTILE: Readonly<Record<string, string>> = {
  'tags that never end': '<a ',
  'tags inside tags': '<div <p ',
  'scripts that never end': '<script>x',
  'scripts that end': '<script>x</script>',
  ampersands: '&amp',
  'numbered entities': '&#39',
  backslashes: '\\',
  'escapes of escapes': '\\\\u005c',
  'percent signs': '%25',
  'broken percent signs': '%E2%82',
  'line breaks': '\n',
  'quotation marks': '"',
  'the beginning of a message': "Field '",
  'the beginning of a message with its hole': "Field 'x' cannot ",
  'the beginning of a long message':
    "Project with key 'A' either does not exist or you do not have permission to ",
  'the end of a message': ' is required.',
  'whole messages': "Field 'x' cannot be set. It is not on the appropriate screen, or unknown. ",
  omissions: '... ',
  'error collections': '{"errorMessages":["',
  'nested errors': '{"errors":{"errors":{',
  statuses: 'HTTP 401 ',
  digits: '4',
  headers: 'x-seraph-loginreason: ',
  addresses: 'https://acme.atlassian.net/rest/api/2/x ',
  'addresses without end': 'https://a',
  'e-mail addresses': 'jo@example.com ',
  'at signs': '@',
  'keys of work items': 'ABC-1 ',
  'capital letters': 'A',
  'capital letters with hyphens': 'A-',
  'account ids': '712020:0a1b2c3d-1111-4222-8333-444455556666 ',
  'permission names': 'Manage Manage Sprint ',
  words: 'permission to create issues in this ',
  sentences: 'You do not have permission. ',
};

describe.each(Object.entries(HOSTILE))('%s', (_, piece) => {
  test('twice the text takes no more than about twice the steps', () => {
    const sizes = [2_500, 5_000, 10_000, 20_000];
    const counts = sizes.map((size) => stepsFor(filled(piece, size)));
    const growth = counts.slice(1).map((count, index) => count / (counts[index] ?? 1));
    for (const factor of growth) expect(factor).toBeLessThan(2.3);
  });

  test('a character costs a bounded number of steps', () => {
    expect(stepsFor(filled(piece, 20_000)) / 20_000).toBeLessThan(500);
  });

  test('what is behind the cap costs nothing', () => {
    const at = stepsFor(filled(piece, MAX_CHARACTERS * 2));
    expect(stepsFor(filled(piece, MAX_CHARACTERS * 20))).toBe(at);
  });
});

test('real texts cost a bounded number of steps a character too', () => {
  const all = CORPUS.map(({ text }) => text)
    .join('\n')
    .slice(0, 20_000);
  expect(stepsFor(all) / all.length).toBeLessThan(500);
});
