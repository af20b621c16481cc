/** Values of the address with which the matrix shows every project, in the run's own order. */
export const EVERYTHING = { find: '', show: '', in: '', for: '', category: '', type: '', sort: '' } as const;
