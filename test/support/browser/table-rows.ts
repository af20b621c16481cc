import type { Locator } from 'playwright-core';
import type { Visit } from './visit';

/** The row of a table that is about this. @param name a part of its heading */
export const rowOf = ({ frame }: Visit, name: string): Locator =>
  frame.getByRole('row').filter({ has: frame.getByRole('rowheader', { name }) });
