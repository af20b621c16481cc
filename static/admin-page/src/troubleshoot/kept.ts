import type { Who } from './addresses';

/**
 * What was entered, for as long as the page is open: to leave the screen by a wrong click loses nothing. It is never written to the
 * browser's storage or the address.
 */
const kept: { text: string; answer: string; who: Who | undefined } = {
  text: '',
  answer: '',
  who: undefined,
};

/** The texts that can be pasted: what a connector said, and what the connection test printed. */
export type PastedText = 'text' | 'answer';

export const keptText = (of: PastedText): string => kept[of];

/** @param text without the secrets that can be recognised */
export function keepText(of: PastedText, text: string): void {
  kept[of] = text;
}

export const keptWho = (): Who | undefined => kept.who;

export function keepWho(who: Who): void {
  kept.who = who;
}
