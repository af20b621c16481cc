import type { TestApp } from '../app/test-apps';

export const DAY = 86_400_000;

/** The register of whose ids are stored; what it is a register of is everything else. */
const REGISTER = 'person:';

/** Keys of the app's raw storage whose key or value has a text in it, the register's own left out. */
export function keysWith(app: TestApp, text: string): string[] {
  return Object.entries(app.kvs.inspect()).flatMap(([key, value]) =>
    !key.startsWith(REGISTER) && (key.includes(text) || JSON.stringify(value).includes(text)) ? [key] : [],
  );
}

/** Which of some account ids occur anywhere in the app's raw storage, the register left out. */
export function idsStored(app: TestApp, ids: readonly string[]): Set<string> {
  const text = Object.entries(app.kvs.inspect())
    .filter(([key]) => !key.startsWith(REGISTER))
    .map(([key, value]) => `${key} ${JSON.stringify(value)}`)
    .join('\n');
  return new Set(ids.filter((id) => text.includes(id)));
}

/** Whose ids the app knows to be stored. */
export const registered = (app: TestApp): Set<string> =>
  new Set(Object.keys(app.kvs.inspect(REGISTER)).map((key) => key.slice(REGISTER.length)));

/** Days on which Forge's hourly trigger comes at least once; what it asks for is done. */
export async function daysPass(
  app: TestApp,
  days: number,
  eachDay: (day: number) => Promise<void> | void = () => undefined,
): Promise<void> {
  for (let day = 0; day < days; day += 1) {
    app.clock.moveTo(app.clock.now() + DAY);
    await app.trigger('clock-trigger');
    await app.queue.deliverUntil(app.clock.now() + 60_000 * 30);
    await eachDay(day);
  }
}
