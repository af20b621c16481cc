import { resolve } from 'node:path';
import { build } from 'esbuild';

/** The two scripts of the frame, bundled for the browser. */
export async function buildBrowserScripts(): Promise<{ bridge: string; shell: string }> {
  const bundle = async (name: string): Promise<string> => {
    const result = await build({
      entryPoints: [resolve(__dirname, 'browser', `${name}.ts`)],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2022',
      logLevel: 'silent',
    });
    return result.outputFiles[0]?.text ?? '';
  };
  const [bridge, shell] = await Promise.all([bundle('bridge'), bundle('shell')]);
  return { bridge, shell };
}
