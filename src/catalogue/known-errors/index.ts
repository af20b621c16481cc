/**
 * Known errors as data: texts and answers that connectors and Jira give, what they mean, and what to look at. Each cites
 * where it was read. docs/troubleshooting.md tells how to add one. A page should import this with a dynamic import.
 */
import * as v from 'valibot';
import connectorCauses from './causes/connectors.json';
import fieldCauses from './causes/fields.json';
import limitCauses from './causes/limits.json';
import networkCauses from './causes/network.json';
import oauthCauses from './causes/oauth.json';
import projectRightCauses from './causes/project-rights.json';
import signInCauses from './causes/sign-in.json';
import siteRightCauses from './causes/site-rights.json';
import administrationErrors from './errors/administration.json';
import connectorErrors from './errors/connectors.json';
import fieldErrors from './errors/fields.json';
import jiraAlignErrors from './errors/jira-align.json';
import limitErrors from './errors/limits.json';
import networkErrors from './errors/network.json';
import oauthErrors from './errors/oauth.json';
import permissionErrors from './errors/permissions.json';
import projectErrors from './errors/projects.json';
import signInErrors from './errors/sign-in.json';
import statusErrors from './errors/statuses.json';
import valueErrors from './errors/values.json';
import generalChecks from './general-checks.json';
import type { Check, KnownError } from './known-error';
import { parseKnownErrors } from './parse';
import permissionNamesFile from './permission-names.json';
import { generalChecksSchema } from './schema';
import words from './words.json';

export type {
  About,
  Cause,
  Check,
  Confidence,
  HostKind,
  KnownError,
  Likelihood,
  RankedCause,
} from './known-error';

const ERRORS = parseKnownErrors(
  [
    signInCauses,
    oauthCauses,
    projectRightCauses,
    siteRightCauses,
    fieldCauses,
    networkCauses,
    limitCauses,
    connectorCauses,
  ],
  [
    signInErrors,
    oauthErrors,
    projectErrors,
    permissionErrors,
    administrationErrors,
    fieldErrors,
    valueErrors,
    networkErrors,
    limitErrors,
    statusErrors,
    jiraAlignErrors,
    connectorErrors,
  ],
);

/** All known errors, by theme. */
export function listKnownErrors(): readonly KnownError[] {
  return ERRORS;
}

/** Something to look at when no known error fits. */
export interface GeneralCheck {
  readonly title: string;
  readonly why: string;
  readonly check: Check;
}

/** What to look at when no known error fits, the most useful first. */
export const GENERAL_CHECKS = v.parse(generalChecksSchema, generalChecks).checks as readonly GeneralCheck[];

/** Words that tell where a text comes from, and those that say nothing about it; all in small letters. */
export const knownWords: {
  readonly jira: readonly string[];
  readonly jiraAlignApi: readonly string[];
  readonly products: Readonly<Record<string, readonly string[]>>;
  readonly plain: readonly string[];
} = { ...words, plain: words.plain.flatMap((line) => line.split(' ')) };

/** What Jira's screens and messages call each permission, old and new names. */
export const permissionNames: Readonly<Record<string, readonly string[]>> = permissionNamesFile;
