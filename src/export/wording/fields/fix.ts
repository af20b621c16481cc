import type { JudgedIssueType, JudgedProject } from '../../../domain/fields/judge-fields';
import type { SiteSwitches } from '../../../domain/fields/reading';
import type { FieldReason, Named } from '../../../domain/fields/said';
import type { ReasonCode } from '../../../domain/outcome';
import type { Screen } from '../../links';

/** What is in the way of fields, by what mends it. */
export type FixSubject =
  /** Not on a screen that creates or edits. */
  | { readonly kind: 'screen'; readonly screen: Named }
  /** Hidden in a field configuration. */
  | { readonly kind: 'hidden'; readonly configuration: Named }
  /** Not in a field scheme, or limited there to other issue types. */
  | { readonly kind: 'field-scheme'; readonly scheme: Named; readonly limited: boolean }
  | { readonly kind: 'context' }
  | { readonly kind: 'not-offered' }
  | { readonly kind: 'switch'; readonly name: keyof SiteSwitches }
  | { readonly kind: 'permission'; readonly key: string }
  /** Something about the account itself. */
  | { readonly kind: 'account'; readonly reason: ReasonCode }
  /** Required, or perhaps required, and not among the chosen fields. */
  | { readonly kind: 'unmapped'; readonly certain: boolean; readonly onScreen: boolean }
  /** An issue type that was chosen and that the project does not have. */
  | { readonly kind: 'absent-type'; readonly name: string }
  | { readonly kind: 'required-unread' }
  | { readonly kind: 'permission-unknown'; readonly key: string; readonly reason: ReasonCode | undefined }
  | { readonly kind: 'unknown'; readonly why: FieldReason };

/** A fix in words: what to do, why, and where. */
export interface FixText {
  /** What to do, or what is unknown, in a few words. */
  readonly title: string;
  /** Why: one or two sentences. */
  readonly explanation: string;
  /** What to click, in one or two sentences. */
  readonly action: string;
  readonly screen?: Screen;
}

/** A project that a fix mends, with the issue types concerned. */
export interface FixPlace {
  readonly project: JudgedProject;
  readonly types: readonly Pick<JudgedIssueType, 'id' | 'name'>[];
}

/** Known to be in the way, in the way under some circumstances, or not known; the worst first. */
const OUTCOMES = ['missing', 'doubtful', 'unknown'] as const;
export type FixOutcome = (typeof OUTCOMES)[number];

/** One change in one place, or one thing that could not be found out. */
export interface FieldFix {
  readonly id: string;
  readonly outcome: FixOutcome;
  readonly subject: FixSubject;
  readonly fields: readonly Named[];
  readonly places: readonly FixPlace[];
}

interface Growing {
  outcome: FixOutcome;
  readonly subject: FixSubject;
  readonly fields: Map<string, Named>;
  readonly places: Map<number, { project: JudgedProject; types: Map<string, JudgedIssueType> }>;
}

/** Gathers what one change mends, wherever it shows. */
export class FixCollector {
  readonly #fixes = new Map<string, Growing>();

  /** @param id the same for everything that one change mends */
  add(
    id: string,
    outcome: FixOutcome,
    subject: FixSubject,
    at: { readonly field?: Named; readonly project: JudgedProject; readonly type?: JudgedIssueType },
  ): void {
    const fix: Growing = this.#fixes.get(id) ?? { outcome, subject, fields: new Map(), places: new Map() };
    this.#fixes.set(id, fix);
    if (OUTCOMES.indexOf(outcome) < OUTCOMES.indexOf(fix.outcome)) fix.outcome = outcome;
    if (at.field) fix.fields.set(at.field.id, { id: at.field.id, name: at.field.name });
    const place = fix.places.get(at.project.id) ?? { project: at.project, types: new Map() };
    fix.places.set(at.project.id, place);
    if (at.type) place.types.set(at.type.id, at.type);
  }

  /** Everything gathered: what is known to be in the way first, then what reaches furthest. */
  fixes(): FieldFix[] {
    const all = [...this.#fixes].map(([id, { outcome, subject, fields, places }]) => ({
      id,
      outcome,
      subject,
      fields: [...fields.values()],
      places: [...places.values()].map(({ project, types }) => ({
        project,
        types: [...types.values()].map((type) => ({ id: type.id, name: type.name })),
      })),
    }));
    return all.sort(
      (a, b) =>
        OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) ||
        b.places.length * (b.fields.length || 1) - a.places.length * (a.fields.length || 1),
    );
  }
}
