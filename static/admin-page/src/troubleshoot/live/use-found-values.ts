import { useState } from 'react';
import { DOCUMENTED_PROJECT_PERMISSIONS } from '../../../../../src/catalogue/permission-keys';
import { keysIn } from '../../check/choices';
import type { Diagnosis } from '../../../../../src/troubleshoot';
import {
  isProjectKey,
  MAX_LIVE_PROJECTS,
  type LiveQuestions,
  type LookedAt,
  questionsOf,
} from '../../../../../src/troubleshoot/live';

/** What a text named, as the person corrected it. */
export interface FoundValues {
  /** The field's text. */
  readonly projects: string;
  /** What of it is asked about. */
  readonly projectKeys: readonly string[];
  /** Keys that are left out, because only so many are asked about at once. */
  readonly leftOut: number;
  /** What in the field is no project key. */
  readonly notKeys: readonly string[];
  readonly setProjects: (text: string) => void;
  /** Permissions that the text names beside those of the causes, and whether they are asked about. */
  readonly named: readonly { readonly key: string; readonly isAsked: boolean }[];
  readonly setAsked: (key: string, isAsked: boolean) => void;
  readonly questions: LiveQuestions;
}

/** Holds what a text named. Corrections stay until another text names other projects. */
export function useFoundValues({ candidates, generalChecks, mentions }: Diagnosis): FoundValues {
  const found = mentions.projectKeys
    .map(({ value }) => value.toUpperCase())
    .filter(isProjectKey)
    .join(', ');
  const [corrected, setCorrected] = useState({ found, projects: found });
  const [left, setLeft] = useState<readonly string[]>([]);
  const projects = corrected.found === found ? corrected.projects : found;

  const causes: readonly LookedAt[] = [
    ...candidates.flatMap(({ error }) => error.causes),
    ...generalChecks.map(({ check }) => ({ checks: [check], likelihood: 'possible' as const })),
  ];
  const own = questionsOf(causes).permissions;
  const beside = [...new Set(mentions.permissions.map(({ key }) => key))].filter(
    (key) => !own.includes(key) && DOCUMENTED_PROJECT_PERMISSIONS.has(key),
  );
  const named = beside.map((key) => ({ key, isAsked: !left.includes(key) }));
  const questions = questionsOf(
    causes,
    named.filter(({ isAsked }) => isAsked).map(({ key }) => key),
  );
  const written = keysIn(projects);
  const keys = written.filter(isProjectKey);
  return {
    projects,
    projectKeys: keys.slice(0, MAX_LIVE_PROJECTS),
    leftOut: Math.max(0, keys.length - MAX_LIVE_PROJECTS),
    notKeys: written.filter((key) => !isProjectKey(key)),
    setProjects: (text) => {
      setCorrected({ found, projects: text });
    },
    named,
    setAsked: (key, isAsked) => {
      setLeft((before) => (isAsked ? before.filter((other) => other !== key) : [...before, key]));
    },
    questions,
  };
}
