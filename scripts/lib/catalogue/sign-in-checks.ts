import type { ConnectorProfile } from '../../../src/domain/profile';
import type { Finding } from '../manifest/finding';

/**
 * Checks how a profile says that its connector signs in, and what it quotes of its vendor: everything is sourced and dated, and
 * what no longer holds says what does.
 * @param where the file, for the findings
 */
export function signInFindings(
  where: string,
  { signIn = [], statements = [] }: Pick<ConnectorProfile, 'signIn' | 'statements'>,
): Finding[] {
  const findings: Finding[] = [];
  for (const { method, source, checked, supported, note } of signIn) {
    const at = `${where}: sign-in "${method}"`;
    if (source === undefined || checked === undefined)
      findings.push({
        where: at,
        problem: 'It cites no source, or no date.',
        fix: 'Give "source" and "checked".',
      });
    if (supported === false && note === undefined)
      findings.push({
        where: at,
        problem: 'It does not say how the vendor refuses it.',
        fix: 'Quote the vendor in "note".',
      });
  }
  for (const { text, status, note, noteSource, checked } of statements) {
    const at = `${where}: statement "${text.slice(0, 40)}"`;
    if (checked === undefined)
      findings.push({
        where: at,
        problem: 'It has no date.',
        fix: 'Give the day on which it was read in "checked".',
      });
    if (status !== 'current' && (note === undefined || noteSource === undefined))
      findings.push({
        where: at,
        problem: `It is ${status}, and nothing says what holds instead.`,
        fix: 'Say it in "note", with its address in "noteSource".',
      });
    if (note !== undefined && noteSource === undefined)
      findings.push({
        where: at,
        problem: 'Its note cites no source.',
        fix: 'Give the address in "noteSource".',
      });
  }
  return findings;
}
