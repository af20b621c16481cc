import type { PendingChunk } from '../../contract/run';
import type { SkippedProject } from '../../domain/project';

/** What a running check is doing, for the progress line. */
export function doingSentence(does: PendingChunk['does']): string {
  switch (does) {
    case 'schemes':
      return 'Reading permission schemes';
    case 'projects':
      return 'Asking Jira about the account in each project';
    case 'skipped':
      return 'Looking for archived and deleted projects';
    case 'security':
      return 'Reading issue security levels';
    case 'explain':
      return 'Finding out why permissions are missing';
  }
}

/** Why a project was left out. */
export function skippedLabel(reason: SkippedProject['reason']): string {
  switch (reason) {
    case 'archived':
      return 'Archived';
    case 'deleted':
      return 'In the trash';
    case 'not-found':
      return 'Not found, or not visible to you';
  }
}
