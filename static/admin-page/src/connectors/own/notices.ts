/** What is to be said on the page of a connector that is opened next. */
let notice: { readonly choice: string; readonly text: string } | undefined;

/** Leaves a sentence for the page of a connector, for when something done elsewhere leads there. */
export function leaveNotice(choice: string, text: string): void {
  notice = { choice, text };
}

/** The sentence that was left for a connector, once; one for another connector is too late by then. */
export function takeNotice(choice: string): string | undefined {
  const taken = notice?.choice === choice ? notice.text : undefined;
  notice = undefined;
  return taken;
}
