import { findBrowser, HOW_TO_GET_A_BROWSER } from './find-browser';

/** Groups tests that need a browser. Without one they are skipped (the global set-up says so), and with CI=true they fail. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (findBrowser() !== undefined) {
    describe(name, tests);
  } else if (process.env['CI'] === 'true') {
    describe(name, () => {
      it('has a browser', () => {
        throw new Error(`The browser layer can't run: ${HOW_TO_GET_A_BROWSER}`);
      });
    });
  } else {
    const skipped = describe.skip;
    skipped(name, tests);
  }
}
