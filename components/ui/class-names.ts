import { type ClassValue, clsx } from 'clsx'
import { twMerge } from 'tailwind-merge'

/** Joins class names; of two that set the same thing, the later wins, so a caller can adjust a part. */
export const classNames = (...names: ClassValue[]): string => twMerge(clsx(names))
