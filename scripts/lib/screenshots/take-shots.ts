import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';

/**
 * Goes through a check of the simulated company as an admin would, and takes pictures on the way: check-light, result-light,
 * matrix-light and result-dark.
 * @param link opens the shell
 * @returns the paths of the pictures
 */
export async function takeShots(browser: Browser, link: string, folder: string): Promise<string[]> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  const frame = page.frameLocator('#app');
  const paths: string[] = [];
  const take = async (name: string): Promise<void> => {
    const path = join(folder, `${name}.png`);
    await page.screenshot({ path, scale: 'css' });
    paths.push(path);
  };
  await page.goto(link);
  await fillIn(frame);
  await take('check-light');

  await frame.getByRole('button', { name: 'Check', exact: true }).click();
  await resultIsThere(frame);
  const result = page.url();
  await take('result-light');

  await frame.getByRole('link', { name: 'Projects and permissions' }).click();
  await openMissingCell(page, frame);
  await take('matrix-light');

  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(result);
  await frame.locator('html[data-color-mode="dark"]').waitFor();
  await resultIsThere(frame);
  await take('result-dark');
  await page.close();
  return paths;
}

async function fillIn(frame: FrameLocator): Promise<void> {
  await frame.getByRole('combobox').fill('aha-sync');
  await frame.getByRole('option', { name: 'aha-sync' }).click();
  await frame.getByRole('radio', { name: 'Aha! Roadmaps' }).check();
  await frame.getByText('38 projects').waitFor();
  await frame.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
}

async function resultIsThere(frame: FrameLocator): Promise<void> {
  await frame.getByRole('heading', { level: 1, name: 'aha-sync is not ready' }).waitFor();
  await frame.getByRole('rowheader').first().waitFor();
}

/** Opens the first cell that says why something is missing, and takes the pointer away from it. */
async function openMissingCell(page: Page, frame: FrameLocator): Promise<void> {
  await frame.locator('[data-outcome="missing"]').first().click();
  await frame.getByRole('region', { name: /^Why: / }).waitFor();
  await page.mouse.move(1100, 130);
  // Opening the panel scrolled it into view; the picture begins at the heading.
  await frame.locator('#matrix').evaluate((section) => {
    section.scrollIntoView();
  });
}
