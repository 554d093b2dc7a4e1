import 'server-only'
import { env } from '@/lib/env'
import { BUSINESS_UNIONISM } from './business-unionism'
import { CAUCUS_ELECTORALISM } from './caucus-electoralism'
import { CAUCUS_GRASSROOTS } from './caucus-grassroots'
import { HYBRID } from './hybrid'
import { INDEPENDENT_SOLIDARITY } from './independent-solidarity'
import { MILITANT_MAINSTREAM } from './militant-mainstream'
import type { ModelDefinition } from './model-definition'
import { PRE_MAJORITY } from './pre-majority'
import { readModels, SHIPPED_FILES } from './read-models'

const IN_CODE: readonly ModelDefinition[] = [
  BUSINESS_UNIONISM,
  MILITANT_MAINSTREAM,
  CAUCUS_ELECTORALISM,
  CAUCUS_GRASSROOTS,
  HYBRID,
  INDEPENDENT_SOLIDARITY,
  PRE_MAJORITY,
]

let known: readonly ModelDefinition[] | undefined

/**
 * Every way of organizing that can be chosen here, in the order in which it is shown: those of the release, then the network's own from
 * the folder MODELS_DIR. Read once a process. Throws a sentence a fault where one is not as it should be.
 */
export function allModels(): readonly ModelDefinition[] {
  known ??= readModels(IN_CODE, [SHIPPED_FILES, ...(env().MODELS_DIR ? [env().MODELS_DIR ?? ''] : [])])
  return known
}

/** What is wrong with the definitions, one sentence each; empty when nothing is. For the doctor and before serving. */
export function modelFaults(): string[] {
  try {
    allModels()
    return []
  } catch (error) {
    return error instanceof Error ? error.message.split('\n') : [String(error)]
  }
}

/** The definition of a model; `null` for an id that nothing here defines, such as one that the network took away. */
export const modelOf = (id: string | null): ModelDefinition | null =>
  allModels().find((model) => model.id === id) ?? null

/** The ids of all models, in that order. */
export const modelIds = (): string[] => allModels().map(({ id }) => id)
