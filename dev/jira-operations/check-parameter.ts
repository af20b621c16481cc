import type { Parameter } from './types';

const FORMS: Record<Parameter['type'], RegExp> = {
  string: /^[^]*$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
};

/**
 * What is wrong with the values that a request gives one parameter, as clauses such as "must be an integer";
 * empty when nothing is. No values means that the request left the parameter out.
 */
export function checkParameter(parameter: Parameter, values: readonly string[]): string[] {
  if (values.length === 0) return parameter.required ? ['is required'] : [];
  const problems: string[] = [];
  if (values.length > 1 && !parameter.array) problems.push('may be given once only');
  if (parameter.maxItems !== undefined && values.length > parameter.maxItems) {
    problems.push(`may be given ${parameter.maxItems} times at most, not ${values.length} times`);
  }
  return [...problems, ...values.flatMap((value) => checkValue(parameter, value))];
}

function checkValue(parameter: Parameter, value: string): string[] {
  if (!FORMS[parameter.type].test(value)) return [`must be of type ${parameter.type}, not "${value}"`];
  if (parameter.enum && !parameter.enum.includes(value)) {
    return [`must be one of ${parameter.enum.join(', ')}, not "${value}"`];
  }
  if (parameter.maximum !== undefined && Number(value) > parameter.maximum) {
    return [`must be ${parameter.maximum} at most, not ${value}`];
  }
  if (parameter.maxLength !== undefined && value.length > parameter.maxLength) {
    return [`must have ${parameter.maxLength} characters at most, not ${value.length}`];
  }
  return [];
}
