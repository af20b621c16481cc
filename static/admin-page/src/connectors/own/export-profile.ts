import { downloadText } from '../../result/download-text';
import { profileText } from './written-profile';

/** Hands over a profile as a JSON file that the import takes back. @param id names the file */
export function exportProfile(id: string, written: Readonly<Record<string, unknown>>): void {
  downloadText(fileName(id), 'application/json', profileText(written));
}

function fileName(id: string): string {
  return `connector-${/^[A-Za-z0-9-]{1,64}$/u.test(id) ? id : 'profile'}.json`;
}
