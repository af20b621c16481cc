// '#app' is ./app, and for Forge's bundler what `npm run build` makes of it: package.json, "imports", and docs/adr/0006-bundling.md.
export { resolver as handler, clock, work } from '#app';
