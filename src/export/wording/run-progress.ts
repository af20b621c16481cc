import type { ChunkWork } from '../../contract/run';
import type { SkippedProject } from '../../domain/project';
import { count } from './numbers';

/** What a running check is doing, for the progress line. */
export function doingSentence(does: ChunkWork): string {
  switch (does) {
    case 'skipped':
      return 'Looking for archived and deleted projects';
    case 'projects':
      return 'Asking Jira about the account in each project';
    case 'schemes':
      return 'Reading permission schemes';
    case 'levels':
      return 'Reading issue security levels';
    case 'survey':
      return 'Finding out which projects need a closer look';
    case 'explain':
      return 'Looking closer where a permission is missing or in doubt';
    case 'security':
      return 'Reading which projects use issue security';
  }
}

/**
 * How much longer a check takes: "about 2 minutes left".
 * @param ms milliseconds that what is known takes
 * @param mayGrow whether more may turn out to be necessary: "at least 2 minutes left"
 * @returns `undefined` where all that could be said is that more is to come
 */
export function timeLeft(ms: number, mayGrow: boolean): string | undefined {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 1) {
    if (mayGrow) return undefined;
    return ms < 10_000 ? 'a few seconds left' : 'less than a minute left';
  }
  const length = minutes < 90 ? count(minutes, 'minute') : count(Math.round(minutes / 60), 'hour');
  return `${mayGrow ? 'at least' : 'about'} ${length} left`;
}

/** Waits longer than this, in milliseconds, are told by the time of their end. */
const LONG_WAIT = 180_000;

/**
 * That Jira asked to wait: "Jira asked us to wait 12 s", and for a long wait "Stopped until 15:00, because Jira asked us to wait".
 * @param until epoch milliseconds
 * @param locale as in Intl; left out: the reader's own
 * @returns `undefined` when the time has come
 */
export function waitSentence(until: number, now: number, locale?: string): string | undefined {
  const ms = until - now;
  if (ms <= 0) return undefined;
  if (ms <= LONG_WAIT) return `Jira asked us to wait ${Math.ceil(ms / 1_000)} s`;
  return `Stopped until ${timeText(until, now, locale)}, because Jira asked us to wait`;
}

/** A time of day in the reader's own way of writing it, with the day where it is another one. */
function timeText(at: number, now: number, locale: string | undefined): string {
  const sameDay = new Date(at).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    ...(!sameDay && { weekday: 'long' as const }),
  }).format(at);
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
