import type { Frame } from 'playwright-core';

/** Frames of one scroll through the table. */
const FRAMES = 240;

/** How far a wheel that is turned fast moves the table in one frame, in pixels. */
export const WHEEL_STEP = 120;

/**
 * Scrolls the table of projects frame by frame.
 * @param step pixels a frame; `whole` goes through the whole table, as somebody who drags the scrollbar does
 * @returns the time between each two frames, in milliseconds; none where the table is too short to be scrolled that far
 * @throws Error when the page shows no table, or it does not scroll
 */
export async function scrollFrames(frame: Frame, step: number | 'whole'): Promise<number[]> {
  return frame.evaluate(
    async ({ frames, wanted }) => {
      const grid = document.querySelector('[role="grid"]');
      if (!grid) throw new Error('The page shows no table.');
      const room = grid.scrollHeight - grid.clientHeight;
      const pixels = wanted === 'whole' ? room / frames : wanted;
      if (room < pixels * frames || room === 0) return [];
      const moments: number[] = [];
      for (let at = 0; at <= frames; at += 1) {
        grid.scrollTop = pixels * at;
        moments.push(await new Promise<number>((done) => requestAnimationFrame(done)));
      }
      if (grid.scrollTop < room / frames) throw new Error('The table did not scroll.');
      return moments.slice(1).map((moment, at) => moment - (moments[at] ?? NaN));
    },
    { frames: FRAMES, wanted: step },
  );
}
