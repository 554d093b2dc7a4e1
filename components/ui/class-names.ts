import { type ClassValue, clsx } from 'clsx'

/**
 * Joins class names. Two that set the same thing fight by the order of the style sheet, not by theirs: a part that looks different in
 * places takes a prop for it.
 */
export const classNames = (...names: ClassValue[]): string => clsx(names)
