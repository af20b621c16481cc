import { readFile } from 'node:fs/promises';
import type { Change } from '../../../src/domain/plan/change';
import type { ToldPlan } from '../../../src/export/plan';
import type { Visit } from './visit';

/** From a result to its plans, and waits until they are made. */
export async function openPlans({ frame }: Visit): Promise<void> {
  await frame.getByRole('link', { name: 'Plan the changes' }).click();
  await frame.getByRole('radiogroup', { name: 'Three plans' }).waitFor();
}

/** Waits for the simulated result of the plan that is shown. */
export async function simulatedVerdict({ frame }: Visit, verdict: string): Promise<void> {
  await frame.locator(`[data-simulated="${verdict}"]`).waitFor();
}

/** What the chosen plan comes to. */
export async function plannedHeadline({ frame }: Visit): Promise<string> {
  return frame.locator('[data-headline]').innerText();
}

/** Presses a button that downloads something. @returns its name and its text */
export async function downloaded(
  { page, frame }: Visit,
  button: string,
): Promise<{ name: string; text: string }> {
  const started = page.waitForEvent('download');
  await frame.getByRole('button', { name: button, exact: true }).click();
  const download = await started;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** The changes of the plan that is shown, as its JSON hands them over. */
export async function handedOver(visit: Visit): Promise<Change[]> {
  const { text } = await downloaded(visit, 'Download JSON');
  return (JSON.parse(text) as ToldPlan).changes.map(({ change }) => change);
}
