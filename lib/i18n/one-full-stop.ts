/** A sentence that ends with a shortened name ("Candace G.") or an hour ("7:15 p.m.") has one full stop, not two. */
export const oneFullStop = (sentence: string): string => sentence.replaceAll('..', '.')
