import { readFileSync } from 'node:fs';
import Ajv, { type ValidateFunction } from 'ajv';

const FILE = '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';

const isUri = (text: string): boolean => URL.canParse(text);
const isReference = (text: string): boolean =>
  URL.canParse(text, 'https://base.example/') && !/\s/u.test(text);
const isTime = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/u.test(text) && !Number.isNaN(Date.parse(text));

/** The schema of SARIF 2.1.0 as it was published, read as draft 7: it uses nothing that means something else there. */
export function sarifValidator(): ValidateFunction {
  const {
    $schema: _draft,
    id: _id,
    ...schema
  } = JSON.parse(readFileSync(require.resolve(FILE), 'utf8')) as Record<string, unknown>;
  return new Ajv({
    strict: false,
    // One pattern has a bracket too many, which only expressions without the flag `u` forgive.
    unicodeRegExp: false,
    allErrors: true,
    formats: { uri: isUri, 'uri-reference': isReference, 'date-time': isTime },
  }).compile(schema);
}
