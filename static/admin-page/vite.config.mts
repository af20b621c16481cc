import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const local = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [react()],
  // Forge serves the page under a path of its own choosing.
  base: './',
  resolve: {
    // Atlaskit ships a smaller build for today's browsers under this field.
    mainFields: ['module:es2019', 'browser', 'module', 'jsnext:main', 'jsnext'],
    alias: {
      // Atlaskit's experiment client would bring a whole analytics SDK that this app must not use.
      '@atlaskit/feature-gate-js-client/feature-gates': local('./src/stubs/feature-gates.ts'),
    },
  },
  build: {
    outDir: 'build',
    emptyOutDir: true,
    target: 'es2022',
    // No data: addresses, which a content security policy may refuse.
    assetsInlineLimit: 0,
    // Vite's preload helper adds nothing when every chunk comes from the same place.
    modulePreload: { polyfill: false },
  },
});
