export { deleteEverything } from './delete-everything';
export { readUsage, type Usage } from './read-usage';
