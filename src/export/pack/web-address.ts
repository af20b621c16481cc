/** Whether an address may become a link: one that a browser opens as a page, and nothing that it would run. */
export const isWebAddress = (url: string): boolean => /^https?:\/\/[^\s"'<>\\]+$/iu.test(url);
