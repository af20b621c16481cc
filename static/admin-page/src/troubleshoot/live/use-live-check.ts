import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { LiveFindings } from '../../../../../src/contract/live-findings';
import { checkLive, type LiveQuestions, type LiveSubject } from '../../../../../src/troubleshoot/live';
import { api } from '../../api';

/** What Jira was asked, and what it said. */
interface Asked {
  readonly about: string;
  readonly findings: LiveFindings;
  /** What it said to the same questions the time before. */
  readonly before?: LiveFindings;
  /** ISO time. */
  readonly at: string;
}

export interface LiveCheck {
  /** Absent until Jira was asked about just this. */
  readonly last?: Asked;
  readonly isAsking: boolean;
  /** How many permissions are answered, of how many. */
  readonly progress: { readonly done: number; readonly total: number };
  readonly ask: () => void;
}

/**
 * Asks Jira about an error. What was answered about another account, project or error is not shown for this one.
 * @param onAnswered called once each answer is on the screen; the same function every time
 */
export function useLiveCheck(
  questions: LiveQuestions,
  subject: LiveSubject,
  onAnswered: () => void,
): LiveCheck {
  const about = JSON.stringify([questions, subject]);
  const [last, setLast] = useState<Asked>();
  const [progress, setProgress] = useState({ done: 0, total: 0 });
  const { mutate, isPending } = useMutation({
    mutationFn: async (asked: string) => {
      setProgress({ done: 0, total: 0 });
      const findings = await checkLive(api, questions, subject, (done, total) => {
        setProgress({ done, total });
      });
      return { about: asked, findings, at: new Date().toISOString() };
    },
    onSuccess: (next) => {
      setLast((before) => ({
        ...next,
        ...(before?.about === next.about && { before: before.findings }),
      }));
    },
  });
  // After React has drawn it: a frame later may be too early on a slow machine, and the focus would stay where it was.
  useEffect(() => {
    if (last !== undefined) onAnswered();
  }, [last, onAnswered]);
  return {
    ...(last?.about === about && { last }),
    isAsking: isPending,
    progress,
    ask: () => {
      mutate(about);
    },
  };
}
