import type { ContractLimit } from '@/lib/law/contracts/limit'
import type { RetaliationKind } from '@/lib/workers/retaliation'
import type { UnitJudgement, UnitReason } from '@/lib/workers/unit'

/** Firms beside the main one, contracts, what the company did, and who is in the unit. Days as everywhere in a story. */
export type LawStory = {
  /** Whose people work in these cells; the others are the main employer's. */
  firms?: readonly { name: string; city: string; state: string; cells: readonly string[] }[]
  /** In force since so many days, until in so many; `daysOff` are days ahead. */
  contracts?: readonly {
    key: string
    name: string
    ago: number
    endsIn: number
    noStrike: boolean
    healthCare: boolean
    limits: readonly ContractLimit[]
    daysOff: readonly number[]
  }[]
  retaliation?: readonly {
    kind: RetaliationKind
    /** Key of the person; `null`: the whole group. */
    to: string | null
    ago: number
    said: string
    seenBy: readonly string[]
  }[]
  unit?: readonly { key: string; judgement: UnitJudgement; reason: UnitReason; ago: number }[]
}
