/**
 * Who may do what: the one table of roles and verbs. A verb is the wire name of a command, or a read that a screen asks for.
 * Which rows a role sees is in `prisma/row-policies.sql`; what a role may do to them is here and in each area's `policy.ts`.
 */

export const DRIVE_ROLES = [
  'worker_leader',
  'committee',
  'data_steward',
  'coach',
  'union_liaison',
  'membership_secretary',
] as const
export type DriveRoleName = (typeof DRIVE_ROLES)[number]

/** Whether one of these roles in a drive is on its committee; whoever keeps the data is. */
export const onCommittee = (roles: readonly DriveRoleName[]): boolean =>
  roles.includes('committee') || roles.includes('data_steward')

export const NETWORK_ROLES = ['support_organizer', 'coordinator', 'intake_caller', 'network_admin'] as const
export type NetworkRoleName = (typeof NETWORK_ROLES)[number]

export type RoleName = DriveRoleName | NetworkRoleName

/** One row of the table. `anyone` is any signed-in user, for what concerns only themself. */
export type VerbRule = {
  roles: readonly (RoleName | 'anyone')[]
  /** `fresh`: a sign-in or step-up at most five minutes old. */
  stepUp?: 'fresh'
}

const leaders = ['worker_leader', 'committee', 'data_steward'] as const
const committee = ['committee', 'data_steward'] as const
const steward = ['data_steward'] as const

export const VERBS = {
  // drives
  'drive.start': { roles: ['anyone'] },
  'drive.rename': { roles: committee },
  'drive.describe': { roles: committee },
  'invite.make': { roles: committee },
  'invite.approve': { roles: committee, stepUp: 'fresh' },
  'invite.withdraw': { roles: committee },
  'role.end': { roles: committee, stepUp: 'fresh' },
  'role.keep': { roles: committee },
  'device.revoke_for': { roles: committee, stepUp: 'fresh' },
  'quarantine.release': { roles: steward, stepUp: 'fresh' },
  'quarantine.drop': { roles: steward },
  // shop
  'site.add': { roles: committee },
  'department.add': { roles: committee },
  'shift.add': { roles: committee },
  'cell.add': { roles: committee },
  'cell.tag': { roles: committee },
  'label.rename': { roles: committee },
  'label.retire': { roles: committee },
  'headcount.estimate': { roles: committee },
  'floor_plan.add': { roles: committee },
  'floor_plan.place': { roles: committee },
  'floor_plan.remove': { roles: committee },
  'employer.attach': { roles: committee },
  'employer.add': { roles: committee },
  'employer.rename': { roles: committee },
  'employer.end': { roles: committee },
  'employer.choose_path': { roles: committee },
  // people
  'worker.add': { roles: leaders },
  'worker.rename': { roles: leaders },
  'worker.place': { roles: leaders },
  'worker.status': { roles: leaders },
  'worker.set_places': { roles: leaders },
  'unit.judge': { roles: committee },
  'unit.withdraw': { roles: committee },
  'retaliation.record': { roles: committee },
  'retaliation.withdraw': { roles: committee },
  'worker.set_boundary': { roles: leaders },
  'worker.remove': { roles: committee },
  'worker.place_many': { roles: leaders },
  'worker.unplace_many': { roles: leaders },
  'worker.status_many': { roles: leaders },
  'worker.unstatus_many': { roles: leaders },
  'worker.leave_alone_many': { roles: leaders },
  'saved_view.save': { roles: leaders },
  'saved_view.remove': { roles: leaders },
  'saved_view.restore': { roles: leaders },
  'worker.merge': { roles: committee },
  'worker.split': { roles: committee },
  'worker.not_same': { roles: committee },
  'contact.add': { roles: leaders },
  'contact.remove': { roles: leaders },
  'note.add': { roles: leaders },
  'note.remove': { roles: leaders },
  'leader.mark': { roles: committee },
  'committee.seat': { roles: committee },
  'tie.record': { roles: leaders },
  'tie.withdraw': { roles: leaders },
  'turf.take_on': { roles: leaders },
  'turf.assign': { roles: committee },
  'turf.end': { roles: committee },
  'turf.assign_many': { roles: committee },
  'turf.end_many': { roles: committee },
  'import.commit': { roles: committee },
  'import.commit_large': { roles: steward, stepUp: 'fresh' },
  'import.undo': { roles: committee, stepUp: 'fresh' },
  // talks
  'one_on_one.log': { roles: leaders },
  'one_on_one.withdraw': { roles: leaders },
  'attempt.log': { roles: leaders },
  'attempt.withdraw': { roles: leaders },
  'time_together.log': { roles: leaders },
  'time_together.withdraw': { roles: leaders },
  'ask.answer': { roles: leaders },
  'commitment.make': { roles: leaders },
  'commitment.debrief': { roles: leaders },
  'conversation_school.save': { roles: committee },
  'drive.choose_school': { roles: committee },
  'assessment.settle': { roles: committee },
  'assessment_scale.choose': { roles: committee },
  'assessment.record': { roles: leaders },
  'assessment.withdraw': { roles: leaders },
  'commitment.close': { roles: leaders },
  'commitment.reopen': { roles: leaders },
  'shock.record': { roles: committee },
  // meetings
  'meeting.schedule': { roles: committee },
  'meeting.change': { roles: committee },
  'meeting.cancel': { roles: committee },
  'meeting.restore': { roles: committee },
  'meeting.answer': { roles: leaders },
  'meeting.attend': { roles: committee },
  'agenda.fill': { roles: committee },
  'agenda.add': { roles: committee },
  'agenda.mark': { roles: committee },
  'agenda.move': { roles: committee },
  // demands and actions
  'demand.save': { roles: committee },
  'demand.move': { roles: committee },
  'demand.move_back': { roles: committee },
  'action.plan': { roles: committee },
  'action.begin': { roles: committee },
  'action.record': { roles: leaders },
  'action.unrecord': { roles: leaders },
  'action.count': { roles: committee },
  'action.close': { roles: committee },
  'action.reopen': { roles: committee },
  'action.cancel': { roles: committee },
  'action.restore': { roles: committee },
  'action.debrief': { roles: committee },
  // how the group decides
  'decision.propose': { roles: committee },
  'decision.open': { roles: committee },
  'decision.comment': { roles: leaders },
  'decision.uncomment': { roles: leaders },
  'decision.vote': { roles: leaders },
  'decision.vote_secret': { roles: leaders },
  'decision.count_papers': { roles: committee },
  'decision.close': { roles: committee },
  'decision.withdraw': { roles: committee },
  // coaching
  'coaching_request.open': { roles: committee },
  'coaching_request.withdraw': { roles: committee },
  'match.offer': { roles: ['coordinator'] },
  'match.answer': { roles: ['anyone'] },
  'match.confirm': { roles: committee, stepUp: 'fresh' },
  'match.refuse': { roles: committee },
  'coaching.end': { roles: ['committee', 'data_steward', 'coach'] },
  'names.grant': { roles: committee, stepUp: 'fresh' },
  'names.revoke': { roles: committee },
  'message.send': { roles: ['committee', 'data_steward', 'coach'] },
  'message.remove': { roles: ['committee', 'data_steward', 'coach'] },
  'contact_way.set': { roles: ['committee', 'data_steward', 'coach'] },
  'coordination.send': { roles: ['coordinator', 'support_organizer'] },
  'session.propose': { roles: ['committee', 'data_steward', 'coach'] },
  'session.book': { roles: ['committee', 'data_steward', 'coach'] },
  'session.finish': { roles: ['committee', 'data_steward', 'coach'] },
  'session.cancel': { roles: ['committee', 'data_steward', 'coach'] },
  'message.see': { roles: ['anyone'] },
  'coach_profile.save': { roles: ['anyone'] },
  'coach_profile.pause': { roles: ['anyone'] },
  // campaigns
  'campaign.open': { roles: committee },
  'campaign.ask': { roles: committee },
  'campaign.answer': { roles: committee, stepUp: 'fresh' },
  'campaign.leave': { roles: committee },
  'campaign.send_delegate': { roles: committee, stepUp: 'fresh' },
  'campaign.recall_delegate': { roles: committee },
  'campaign.show': { roles: committee, stepUp: 'fresh' },
  'campaign.end': { roles: committee, stepUp: 'fresh' },
  // taking the data along
  'drive.take_away': { roles: steward, stepUp: 'fresh' },
  'drive.purge': { roles: steward, stepUp: 'fresh' },
  'departure.ask': { roles: steward, stepUp: 'fresh' },
  'departure.agree': { roles: committee, stepUp: 'fresh' },
  'departure.cancel': { roles: committee },
  'list_export.ask': { roles: committee, stepUp: 'fresh' },
  'list_export.agree': { roles: committee, stepUp: 'fresh' },
  'list_export.cancel': { roles: committee },
  'list_export.take': { roles: committee, stepUp: 'fresh' },
  'drive.bring_in': { roles: ['anyone'] },
  // the network
  'guide.edit': { roles: ['network_admin'] },
  'network.set': { roles: ['network_admin'], stepUp: 'fresh' },
  'network_role.grant': { roles: ['network_admin'], stepUp: 'fresh' },
  'network_role.end': { roles: ['network_admin'], stepUp: 'fresh' },
  'record.import': { roles: ['network_admin'] },
  // oneself
  'profile.set': { roles: ['anyone'] },
  'notice.read': { roles: ['anyone'] },
} as const satisfies Record<string, VerbRule>

export type Verb = keyof typeof VERBS

/** The rule of a verb, with `stepUp` readable on every row. */
export const ruleOf = (verb: Verb): VerbRule => VERBS[verb]

/** domain.md 9.4: what a role reads, as printed by `npm run roles` and kept by the row policies. */
export const READS = {
  worker_leader: {
    ownContacts: 'yes',
    chart: 'own cell',
    notes: 'own',
    counts: 'own cell',
    otherDrives: 'none',
    export: 'none',
  },
  committee: {
    ownContacts: 'yes',
    chart: 'yes',
    notes: 'shared',
    counts: 'yes',
    otherDrives: 'none',
    export: 'two-person',
  },
  data_steward: {
    ownContacts: 'yes',
    chart: 'yes',
    notes: 'shared',
    counts: 'yes',
    otherDrives: 'none',
    export: 'two-person',
  },
  coach: {
    ownContacts: 'none',
    chart: 'codes until granted',
    notes: 'none',
    counts: 'yes',
    otherDrives: 'assigned only',
    export: 'none',
  },
  support_organizer: {
    ownContacts: 'none',
    chart: 'none',
    notes: 'none',
    counts: 'stage, ages, stalls',
    otherDrives: 'suppressed totals',
    export: 'none',
  },
  coordinator: {
    ownContacts: 'none',
    chart: 'none',
    notes: 'none',
    counts: 'stage, ages, needs',
    otherDrives: 'suppressed totals',
    export: 'none',
  },
  intake_caller: {
    ownContacts: 'none',
    chart: 'none',
    notes: 'none',
    counts: 'none',
    otherDrives: 'none',
    export: 'none',
  },
  union_liaison: {
    ownContacts: 'none',
    chart: 'granted',
    notes: 'none',
    counts: 'granted',
    otherDrives: 'none',
    export: 'receipt',
  },
  membership_secretary: {
    ownContacts: 'none',
    chart: 'own membership list',
    notes: 'none',
    counts: 'own body',
    otherDrives: 'none',
    export: 'two-person',
  },
  network_admin: {
    ownContacts: 'none',
    chart: 'none',
    notes: 'none',
    counts: 'none',
    otherDrives: 'counts',
    export: 'none',
  },
} as const satisfies Record<RoleName, Record<string, string>>
