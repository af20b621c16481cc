import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Text by path from the project's folder. */
export type Files = Readonly<Record<string, string>>;

/** Small projects in folders of their own, removed when the tests of the file are done. @returns a function that writes one: its folder */
export function projects(): (files: Files) => string {
  const made: string[] = [];
  afterAll(() => {
    for (const folder of made) rmSync(folder, { recursive: true });
  });
  return (files) => {
    // esbuild speaks of files by their real path, and the folder for temporary files may be a link.
    const root = realpathSync(mkdtempSync(join(tmpdir(), 'bundled-project-')));
    made.push(root);
    write(root, files);
    return root;
  };
}

export function write(root: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** A page whose start is one script, and an app that answers its argument. */
export const soundProject: Files = {
  'src/app.ts': 'export const resolver = (call: string): string => `Hello, ${call}`;\n',
  'static/admin-page/build/index.html': '<script type="module" crossorigin src="./assets/start.js"></script>',
  'static/admin-page/build/assets/start.js': 'console.log("ready");\n',
};
