import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectRoot } from '../../dev/build/project-paths';

/** Answers of real Jira Cloud sites, kept beside the checkout because they are not ours to publish. */
const folder = resolve(projectRoot, '..', 'shared', 'fixtures');

export const hasRecordedAnswers = existsSync(folder);

/** One recorded answer. @throws a Node error when the file is not there */
export function recorded(file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

/** Names of all recorded answers, sorted; none when they are not there. */
export function recordedFiles(): string[] {
  return hasRecordedAnswers
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
    : [];
}
