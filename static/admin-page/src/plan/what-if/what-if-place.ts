/** The id of the heading of what-if, for those who lead there. */
export const WHAT_IF_ID = 'what-if-title';

/** Moves to what-if, with the focus on its heading. */
export function goToWhatIf(): void {
  const heading = document.getElementById(WHAT_IF_ID);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
