/** What a committee should ask about before it does this: its contract, a notice that may be owed, whether the law protects it. */
const ACTION_QUESTIONS = ['contract', 'notice', 'protection'] as const
export type ActionQuestion = (typeof ACTION_QUESTIONS)[number]

/** Whether names are kept of who took part, or only how many did. */
export const COUNTINGS = ['people', 'counts'] as const
export type Counting = (typeof COUNTINGS)[number]

/** What laws usually make of it: safe in most places, doubtful, or seldom protected. A hint to ask, never an answer. */
const PROTECTIONS = ['usual', 'doubtful', 'seldom'] as const
export type Protection = (typeof PROTECTIONS)[number]

/** One kind of action. */
export type Rung = {
  kind: string
  /** 1 mildest … 11 strongest: how much somebody risks who takes part. */
  risk: number
  /** Part of the ladder proper; the others show strength without asking anything of anybody. */
  onLadder: boolean
  /** Whether the company sees who takes part. */
  isPublic: boolean
  /** What is kept unless the committee says otherwise. Where a list of names could cost jobs: only numbers. */
  counting: Counting
  ask: readonly ActionQuestion[]
  protection: Protection
  /** `told`: people ask about it, so it is explained; no plan of it is ever kept. */
  plan: 'kept' | 'told'
}

/**
 * Kinds of action from mild to strong, as domain practice orders them: nobody jumps from nothing to a strike. Data: a step is
 * added here and named in the catalogues, and nothing else changes. Never anything that breaks things or the law.
 */
export const LADDER = [
  {
    kind: 'meeting_turnout',
    risk: 1,
    onLadder: false,
    isPublic: false,
    counting: 'people',
    ask: [],
    protection: 'usual',
    plan: 'kept',
  },
  {
    kind: 'button_day',
    risk: 1,
    onLadder: true,
    isPublic: true,
    counting: 'people',
    ask: [],
    protection: 'usual',
    plan: 'kept',
  },
  {
    kind: 'petition',
    risk: 2,
    onLadder: true,
    isPublic: true,
    counting: 'people',
    ask: [],
    protection: 'usual',
    plan: 'kept',
  },
  {
    kind: 'phone_zap',
    risk: 2,
    onLadder: false,
    isPublic: true,
    counting: 'people',
    ask: [],
    protection: 'usual',
    plan: 'kept',
  },
  {
    kind: 'photo_petition',
    risk: 3,
    onLadder: false,
    isPublic: true,
    counting: 'people',
    ask: [],
    protection: 'usual',
    plan: 'kept',
  },
  {
    kind: 'group_question',
    risk: 3,
    onLadder: true,
    isPublic: true,
    counting: 'people',
    ask: [],
    protection: 'usual',
    plan: 'kept',
  },
  {
    kind: 'delegation',
    risk: 4,
    onLadder: true,
    isPublic: true,
    counting: 'people',
    ask: [],
    protection: 'usual',
    plan: 'kept',
  },
  {
    kind: 'march_on_boss',
    risk: 5,
    onLadder: true,
    isPublic: true,
    counting: 'people',
    ask: ['contract', 'protection'],
    protection: 'doubtful',
    plan: 'kept',
  },
  {
    kind: 'picket',
    risk: 5,
    onLadder: false,
    isPublic: true,
    counting: 'people',
    ask: ['contract', 'notice', 'protection'],
    protection: 'doubtful',
    plan: 'kept',
  },
  {
    kind: 'contract_survey',
    risk: 1,
    onLadder: false,
    isPublic: false,
    counting: 'people',
    ask: [],
    protection: 'usual',
    plan: 'kept',
  },
  {
    kind: 'strike_pledge',
    risk: 5,
    onLadder: false,
    isPublic: false,
    counting: 'people',
    ask: ['contract'],
    protection: 'usual',
    plan: 'kept',
  },
  {
    kind: 'practice_strike_vote',
    risk: 5,
    onLadder: false,
    isPublic: false,
    counting: 'people',
    ask: ['contract'],
    protection: 'usual',
    plan: 'kept',
  },
  {
    kind: 'work_to_rule',
    risk: 6,
    onLadder: true,
    isPublic: true,
    counting: 'people',
    ask: ['contract', 'protection'],
    protection: 'doubtful',
    plan: 'kept',
  },
  {
    kind: 'own_policy',
    risk: 7,
    onLadder: false,
    isPublic: true,
    counting: 'people',
    ask: ['contract', 'protection'],
    protection: 'doubtful',
    plan: 'kept',
  },
  {
    kind: 'ignore_rule',
    risk: 7,
    onLadder: false,
    isPublic: true,
    counting: 'people',
    ask: ['contract', 'protection'],
    protection: 'doubtful',
    plan: 'kept',
  },
  {
    kind: 'refuse_task',
    risk: 7,
    onLadder: true,
    isPublic: true,
    counting: 'people',
    ask: ['contract', 'protection'],
    protection: 'doubtful',
    plan: 'kept',
  },
  {
    kind: 'slow_down',
    risk: 7,
    onLadder: false,
    isPublic: true,
    counting: 'counts',
    ask: ['contract', 'protection'],
    protection: 'seldom',
    plan: 'told',
  },
  {
    kind: 'sick_out',
    risk: 8,
    onLadder: true,
    isPublic: true,
    counting: 'counts',
    ask: ['contract', 'notice', 'protection'],
    protection: 'seldom',
    plan: 'kept',
  },
  {
    kind: 'walkout',
    risk: 9,
    onLadder: true,
    isPublic: true,
    counting: 'counts',
    ask: ['contract', 'notice', 'protection'],
    protection: 'doubtful',
    plan: 'kept',
  },
  {
    kind: 'strike',
    risk: 10,
    onLadder: true,
    isPublic: true,
    counting: 'counts',
    ask: ['contract', 'notice', 'protection'],
    protection: 'doubtful',
    plan: 'kept',
  },
  {
    kind: 'open_strike',
    risk: 11,
    onLadder: true,
    isPublic: true,
    counting: 'counts',
    ask: ['contract', 'notice', 'protection'],
    protection: 'doubtful',
    plan: 'kept',
  },
] as const satisfies readonly Rung[]

export type ActionKind = (typeof LADDER)[number]['kind']
/** What can be planned, from mild to strong. */
export const ACTION_KINDS: readonly ActionKind[] = LADDER.filter(({ plan }) => plan === 'kept').map(
  ({ kind }) => kind,
)
/** What is known of a kind of action. */
export function rungOf(kind: ActionKind): Rung & { kind: ActionKind } {
  const rung = LADDER.find((each) => each.kind === kind)
  if (!rung) throw new RangeError(`No such action: ${kind}`)
  return rung
}

/** The mildest: what a group that has done nothing together yet begins with. */
export const FIRST_ACTION: ActionKind = 'button_day'
