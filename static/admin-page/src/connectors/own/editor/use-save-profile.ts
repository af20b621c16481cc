import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api } from '../../../api';
import { siteConnector } from '../../../check/choices';
import { useAddress } from '../../../navigation/address';
import { failureOf } from '../../../shared/failure-message';
import { connectorPath } from '../../addresses';
import { useListChanges } from '../../use-connectors';
import { type Draft, forgetDraft } from '../drafts';
import { leaveNotice } from '../notices';
import type { ReadDraft } from '../read-draft';
import { type Conflict, replacedBy } from './conflict';
import { CONFLICT_ID } from './conflict-message';
import { focusField } from './field-ids';
import { JSON_ID } from './json-view';

/** Saving what is typed, and what became of it. */
export interface Saving {
  /** Saves, or leads to what keeps it from being saved. */
  start: (draft: Draft, read: ReadDraft, conflict?: Conflict) => void;
  readonly isPending: boolean;
  /** Why it was not saved, unless that is told as a conflict. */
  readonly error: unknown;
}

/** Saves a profile for the site and goes to its page; on the way it notices when somebody else was faster. */
export function useSaveProfile(draftKey: string): Saving {
  const { push } = useAddress();
  const list = useListChanges();
  const [clashes, setClashes] = useState(0);
  useEffect(() => {
    if (clashes > 0) document.getElementById(CONFLICT_ID)?.focus();
  }, [clashes]);
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const save = useMutation({
    mutationFn: api.saveProfile,
    onSuccess: (profile) => {
      const choice = siteConnector(profile.profile.id);
      // Whoever went elsewhere meanwhile stays there.
      const goesOn = isHere.current;
      forgetDraft(draftKey);
      list.saved(profile);
      if (!goesOn) return;
      leaveNotice(choice, `Saved as version ${profile.version}.`);
      push(connectorPath(choice));
    },
    onError: async (error) => {
      if (failureOf(error).code !== 'profile-changed') return;
      await list.readAgain();
      setClashes((before) => before + 1);
    },
  });
  const isClash = save.isError && failureOf(save.error).code === 'profile-changed';
  return {
    start: ({ base }, { written, profile, problem }, conflict) => {
      if (problem && !focusField(problem.field)) document.getElementById(JSON_ID)?.focus();
      else if (conflict) document.getElementById(CONFLICT_ID)?.focus();
      else if (written && profile)
        save.mutate({ profile: { ...written }, replaces: replacedBy(profile.id, base) });
    },
    isPending: save.isPending,
    error: isClash ? null : save.error,
  };
}
