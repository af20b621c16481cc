import type { Place } from '../places';

/** What an admin does about one change, before it is said what comes of it. */
export interface Step {
  /** What to do, in a few words. */
  readonly what: string;
  /** What to click, in one or two short sentences. */
  readonly how: string;
  readonly where: Place;
  /** Where it is done project by project: each project with its screen. */
  readonly projects?: readonly ProjectPlace[];
  /** The permissions to choose, by name, where there are any. */
  readonly permissions?: readonly string[];
}

/** A project with the screen on which something is changed in it. */
export interface ProjectPlace {
  readonly id: number;
  readonly key: string;
  readonly place: Place;
}
