import type { FormulaParams } from '../model-definition'

/** A number that the definition gives its formula. @throws {RangeError} where it forgot to. */
export function numberOf(params: FormulaParams, name: string): number {
  const value = params[name]
  if (typeof value !== 'number') throw new RangeError(`The formula needs the number ${name}`)
  return value
}

/** A word that the definition gives its formula. @throws {RangeError} where it forgot to. */
export function wordOf(params: FormulaParams, name: string): string {
  const value = params[name]
  if (typeof value !== 'string') throw new RangeError(`The formula needs the word ${name}`)
  return value
}

/** Kinds or outcomes that the definition restricts its formula to; `null`: to none. */
export function listOf(params: FormulaParams, name: string): readonly string[] | null {
  const value = params[name]
  return Array.isArray(value) ? value : null
}
