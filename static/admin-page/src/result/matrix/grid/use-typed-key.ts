import { useCallback, useRef } from 'react';

/** Letters typed within so many milliseconds belong together. */
const TOGETHER_MS = 1_000;

/** Gathers the letters that somebody types while the grid has the focus. @returns takes the next letter and gives them all */
export function useTypedKey(): (letter: string, at: number) => string {
  const typed = useRef({ text: '', at: 0 });
  return useCallback((letter, at) => {
    const goesOn = at - typed.current.at < TOGETHER_MS;
    typed.current = { text: goesOn ? typed.current.text + letter : letter, at };
    return typed.current.text;
  }, []);
}
