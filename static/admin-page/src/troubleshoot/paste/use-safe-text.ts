import { useCallback, useEffect, useRef, useState } from 'react';
import { findSecrets, REMOVED, type SecretKind, withoutSecrets } from '../../../../../src/setup';

/** A text field's text, out of which secrets are taken before anything else sees it. */
export interface SafeText {
  /** What the field shows. Only a secret that is being typed by hand stands in it for a moment. */
  readonly text: string;
  /** The text as far as it was looked through; everything but the field itself goes by it. */
  readonly safe: string;
  /** What was taken out of this text, each kind once. */
  readonly removed: readonly SecretKind[];
  readonly setText: (text: string) => void;
}

/** After so long without a key pressed, a text that was typed is looked through. */
const PAUSE_MS = 400;

/**
 * Holds a text without its secrets. What is pasted is looked through before it is shown, what is typed once the typing pauses.
 * @param first what the field begins with; it has been looked through before
 * @param keep gets each text that was looked through
 */
export function useSafeText(first: string, keep: (text: string) => void = () => undefined): SafeText {
  const [text, setShown] = useState(first);
  const [safe, setSafe] = useState(first);
  const [removed, setRemoved] = useState<readonly SecretKind[]>([]);
  const keeper = useRef(keep);
  useEffect(() => {
    keeper.current = keep;
  });
  const settle = useCallback((next: string) => {
    const found = findSecrets(next).map(({ kind }) => kind);
    const clean = found.length === 0 ? next : withoutSecrets(next);
    setShown(clean);
    setSafe(clean);
    // Another text, or one without the places, has nothing to do with what was taken out before.
    setRemoved((before) => (clean.includes(REMOVED) ? [...new Set([...before, ...found])] : []));
    keeper.current(clean);
  }, []);
  useEffect(() => {
    if (text === safe) return undefined;
    const timer = window.setTimeout(() => {
      settle(text);
    }, PAUSE_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, [text, safe, settle]);
  const setText = (next: string): void => {
    // More than one sign at once was pasted or dropped; nothing of it may be shown before it was looked through.
    if (Math.abs(next.length - text.length) > 1) settle(next);
    else setShown(next);
  };
  return { text, safe, removed, setText };
}
