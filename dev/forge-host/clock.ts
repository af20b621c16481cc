/** The host's clock. It runs with the machine's, and can be moved ahead, for storage, queues and the app's own `Date` alike. */
export class HostClock {
  #offset = 0;

  /** Milliseconds since the epoch. */
  now(): number {
    return Date.now() + this.#offset;
  }

  /** How far ahead of the machine's clock, in milliseconds. */
  get offset(): number {
    return this.#offset;
  }

  /** @throws RangeError for a time that has passed: what was stored and scheduled since cannot be taken back. */
  moveTo(at: Date | number): void {
    const target = Number(at);
    // Not a number, or behind: both fail the comparison. The machine's clock goes on while a test computes its times.
    if (!(target >= this.now() - 1_000))
      throw new RangeError('The clock of the local Forge host only goes forward.');
    this.#offset = Math.max(this.#offset, target - Date.now());
  }
}
