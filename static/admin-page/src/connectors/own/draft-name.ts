import { isWritten, textIn } from './written-profile';

/** What to call something half written: its name, in quotation marks, as far as it can be read. */
export function draftName(text: string): string {
  try {
    const parsed: unknown = JSON.parse(text);
    const name = isWritten(parsed) ? textIn(parsed, 'name').trim() : '';
    return name === '' ? 'a profile without a name' : `“${name}”`;
  } catch {
    return 'a profile that is not JSON yet';
  }
}
