/** Opens a page of ours anew, so that nothing of the page before stays in memory. `replace`: and not in the history either. */
export const goOn = (path: string): void => window.location.replace(path)
