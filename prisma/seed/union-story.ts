import type { BodyKind } from '@/lib/bodies/body'
import type { Electorate, Stand } from '@/lib/bodies/elections/officer-election'
import type { LiaisonSees } from '@/lib/bodies/liaison'
import type { Dues } from '@/lib/bodies/membership'
import type { ContractLimit } from '@/lib/law/contracts/limit'
import type { GrievanceKind, GrievanceRoute, StepAnswer } from '@/lib/law/grievances/grievance'

type CountedFrom = ContractLimit & { from: number }

/** Lists, stewards, grievances and elections of a shop. Days as everywhere in a story: so many before today; `in` counts ahead. */
export type UnionStory = {
  /** `keepers` are logins; members are people, since so many days. */
  lists?: readonly {
    kind: BodyKind
    hidden: boolean
    name: string
    keepers: readonly string[]
    members: readonly (readonly [key: string, ago: number, dues: Dues])[]
  }[]
  stewards?: readonly (readonly [key: string, cell: string | null, ago: number])[]
  grievances?: readonly {
    title: string
    text: string
    article: string
    kind: GrievanceKind
    route: GrievanceRoute
    handler: string
    about: readonly string[]
    cell: string
    ago: number
    /** Key of the contract under which it was filed. */
    contract?: string
    /**
     * The last day of each step in days before today (negative: ahead), or a limit counted from so many days before today; and when it
     * was taken with what came back.
     */
    steps: readonly { due: number | CountedFrom; done?: readonly [ago: number, answer: StepAnswer] }[]
  }[]
  elections?: readonly {
    name: string
    electorate: Electorate
    voters: number
    members: number | null
    goal: number
    /** Notice, nominations and ballot in so many days. */
    days: readonly [notice: number, nominations: number, ballot: number]
    /** Worksite, voters, goal, pledged, and whether somebody of ours is there. */
    sites: readonly (readonly [
      cell: string,
      voters: number,
      goal: number,
      pledged: number,
      contact: boolean,
    ])[]
    delegates: readonly (readonly [name: string, stands: Stand])[]
  }[]
  /** Somebody of a union, by key, with what they are let see for so many days to come. */
  liaisons?: readonly (readonly [key: string, what: LiaisonSees, days: number])[]
}
