export { resolver as handler } from './app';
