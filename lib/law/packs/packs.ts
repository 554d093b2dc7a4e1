import 'server-only'
import { env } from '@/lib/env'
import type { JurisdictionPack } from '../legal-fact'
import { readPacks } from './read-packs'
import { SHIPPED_PACKS } from './shipped'

let known: readonly JurisdictionPack[] | undefined

/**
 * Every law that is kept here, in the order in which it is offered: those of the release, with what the network adds from the folder
 * LAW_DIR. Read once a process. Throws a sentence a fault where something is not as it should be.
 */
export function allPacks(): readonly JurisdictionPack[] {
  known ??= readPacks(SHIPPED_PACKS, env().LAW_DIR ? [env().LAW_DIR ?? ''] : [])
  return known
}

/** What is wrong with the facts that the network added, one sentence each; empty when nothing is. For the doctor and before serving. */
export function packFaults(): string[] {
  try {
    allPacks()
    return []
  } catch (error) {
    return error instanceof Error ? error.message.split('\n') : [String(error)]
  }
}
