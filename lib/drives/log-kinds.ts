/** What the log of a group can be narrowed to. */
export const LOG_KINDS = ['talks', 'people', 'places', 'access', 'copies', 'group'] as const
export type LogKind = (typeof LOG_KINDS)[number]

/** Entries that are about the data leaving the group, by full name: their beginnings belong to other kinds. */
const COPIES = ['drive.take_away', 'drive.purge', 'drive.bring_in']

/** By the beginning of a name, up to the dot. Whatever is not here is about the group itself. */
const KIND_OF: Record<string, LogKind> = {
  one_on_one: 'talks',
  assessment: 'talks',
  commitment: 'talks',
  ask: 'talks',
  attempt: 'talks',
  conversation_school: 'talks',
  time_together: 'talks',
  meeting: 'talks',
  agenda: 'talks',
  shock: 'talks',
  worker: 'people',
  contact: 'people',
  note: 'people',
  leader: 'people',
  committee: 'people',
  tie: 'people',
  turf: 'people',
  saved_view: 'people',
  unit: 'people',
  retaliation: 'people',
  card: 'people',
  voter: 'people',
  voter_list: 'people',
  list_export: 'copies',
  import: 'people',
  site: 'places',
  department: 'places',
  shift: 'places',
  cell: 'places',
  label: 'places',
  headcount: 'places',
  floor_plan: 'places',
  employer: 'places',
  invite: 'access',
  way_back: 'access',
  liaison: 'access',
  role: 'access',
  device: 'access',
  reading: 'access',
  names: 'access',
  quarantine: 'access',
  departure: 'copies',
  hand_off: 'copies',
}

/** What an entry of the log is about, by the name of what was done. */
export const logKindOf = (name: string): LogKind =>
  COPIES.includes(name) ? 'copies' : (KIND_OF[name.split('.')[0] ?? ''] ?? 'group')

const MARKED = [
  'role.end',
  'device.revoke_for',
  'way_back.open',
  'way_back.finish',
  'reading.over_budget',
  'drive.take_away',
  'drive.purge',
]

/** Whether an entry is worth a second look by the committee: data that left, access that ended, too much that was read. */
export const isMarked = (name: string): boolean =>
  MARKED.includes(name) || name.startsWith('departure.') || name.startsWith('list_export.')
