import { limitPause } from './retry';

/** How Jira refused a request for its limits. */
export interface Refusal {
  /** Milliseconds that Jira asked to wait, where it said. */
  readonly stated?: number;
  /** A quota is spent: no endpoint may be asked, not only this one. */
  readonly everywhere: boolean;
}

/** Until when Jira wants to be left alone. */
interface Pause {
  /** Epoch milliseconds. */
  until: number;
  /** Refusals in a row, each after the pause of the one before. */
  refusals: number;
  /** Nothing more is asked in this invocation. */
  closed: boolean;
}

const EVERYWHERE = '*';
const NONE: Readonly<Pause> = { until: 0, refusals: 0, closed: false };

/**
 * Which endpoints Jira wants to be left alone with, and how long, for one invocation. One refusal holds every request behind it, so
 * that they do not find out one by one.
 */
export class Pauses {
  private readonly pauses = new Map<string, Pause>();

  /** The pause that holds an endpoint longest; `until` 0 when none does. */
  of(endpoint: string): Readonly<Pause> {
    const [own, all] = [this.pauses.get(endpoint) ?? NONE, this.pauses.get(EVERYWHERE) ?? NONE];
    return { ...(all.until > own.until ? all : own), closed: own.closed || all.closed };
  }

  /** Jira refused. @returns how it stands now with whatever it refused */
  refused(endpoint: string, { stated, everywhere }: Refusal, now = Date.now()): Readonly<Pause> {
    const key = everywhere ? EVERYWHERE : endpoint;
    const pause = this.pauses.get(key) ?? { ...NONE };
    // Those under way when the first was refused are refused as well; that is not yet another refusal after waiting.
    if (now >= pause.until) pause.refusals += 1;
    if (now >= pause.until || stated !== undefined)
      pause.until = Math.max(pause.until, now + limitPause(stated, pause.refusals));
    this.pauses.set(key, pause);
    return pause;
  }

  /** Jira answered after a pause, so the next refusal is a first one again. */
  answered(endpoint: string, now = Date.now()): void {
    for (const key of [endpoint, EVERYWHERE]) {
      // What was under way when another request was refused can still be answered; the pause stands.
      if (now >= (this.pauses.get(key)?.until ?? Infinity)) this.pauses.delete(key);
    }
  }

  /** Gives an endpoint up for this invocation, or all of them where all are paused. */
  close(endpoint: string, { everywhere }: Refusal): void {
    const pause = this.pauses.get(everywhere ? EVERYWHERE : endpoint);
    if (pause) pause.closed = true;
  }
}
