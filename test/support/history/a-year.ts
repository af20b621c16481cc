import type { SiteFile } from '../../../dev/jira-site';
import { SiteChangeError } from '../../../dev/jira-site/model/site-change';
import { fc } from '../random';
import type { TestApp } from '../app/test-apps';
import { anySite } from '../generated-sites/any-site';
import { PEOPLE } from '../generated-sites/people';
import { anyChange, type Intention } from './any-change';
import { plain } from './plain-site';
import { siteNow } from './site-now';

/** Days that pass, and what an admin changes on them before the next scheduled run. */
export interface Step {
  readonly days: number;
  readonly changes: readonly { readonly about: number; readonly change: Intention }[];
}

export interface Year {
  readonly site: SiteFile;
  /** One is checked every day, the other every week. */
  readonly accounts: readonly string[];
  readonly keys: readonly string[];
  readonly steps: readonly Step[];
}

/** A small site in a year in which much happens. @param steps how many times something does */
export const anyYear = (steps: number): fc.Arbitrary<Year> =>
  fc.record({
    // On most, what an account holds is clear, so that a change shows; on the others it is often in doubt.
    site: fc.oneof(
      { weight: 4, arbitrary: anySite({ projects: 4 }).map(plain) },
      { weight: 1, arbitrary: anySite({ projects: 4 }) },
    ),
    accounts: fc.subarray([PEOPLE.person, PEOPLE.other, PEOPLE.service, PEOPLE.appUser], {
      minLength: 2,
      maxLength: 2,
    }),
    keys: fc.constantFrom(
      ['BROWSE_PROJECTS', 'EDIT_ISSUES'],
      ['BROWSE_PROJECTS', 'EDIT_ISSUES', 'ADMINISTER_PROJECTS'],
    ),
    steps: fc.array(
      fc.record({
        days: fc.integer({ min: 1, max: 20 }),
        changes: fc.array(fc.record({ about: fc.nat(1), change: anyChange }), { maxLength: 5 }),
      }),
      { minLength: steps, maxLength: steps },
    ),
  });

const DAY = 86_400_000;

/** Lets a step's time pass, makes its changes, and has the app do what is due. Changes that the site refuses are left out. */
export async function take(app: TestApp, { accounts }: Year, { days, changes }: Step): Promise<void> {
  app.clock.moveTo(app.clock.now() + days * DAY);
  for (const { about, change } of changes) {
    const made = change(siteNow(app.site), accounts[about] ?? '');
    try {
      if (made) app.site.apply(made);
    } catch (error) {
      if (!(error instanceof SiteChangeError)) throw error;
    }
  }
  await app.trigger('clock-trigger');
  await app.queue.deliverDue();
}
