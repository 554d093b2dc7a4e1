/** A sentence that ends with a shortened name ("Candace G.") has one full stop, not two. */
export const oneFullStop = (sentence: string): string => sentence.replaceAll('..', '.')
