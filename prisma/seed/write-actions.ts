import { driveKey } from '@/lib/vault/key-name'
import type { ActionStory } from './drive-story'
import type { DriveSeeding } from './seeded-drive'
import { seededRandom } from './seeded-random'
import { dayAgo, momentAgo, sealed } from './seeding'

/** So many days before it an action was planned, and so many after it the group looked back. */
const PLANNED_DAYS = 6
const LOOKED_BACK_DAYS = 2

/** Adds what the group asks for and did together for it. Choices of its own, as meetings have. Who could is frozen afterwards. */
export function writeActions(seeding: DriveSeeding): void {
  const about = { ...seeding, random: seededRandom(ownSeed(seeding.story.key)) }
  for (const action of seeding.story.actions ?? []) writeAction(about, action)
}

function writeAction(about: DriveSeeding, action: ActionStory): void {
  const { drive, rows, random } = about
  const [demandId, testId, debriefId] = [random.id(), random.id(), random.id()]
  const key = driveKey(drive.id)
  const recorded = (ago: number) => ({ recorded_at: momentAgo(about, ago), recorded_by: drive.stewardId })
  const { text, target, issue, status, ago } = action.demand
  rows.add('demand', {
    ...{ drive_id: drive.id, id: demandId, label_id: about.issueIds.get(issue), target_kind: 'employer' },
    words: sealed(about, key, 'demand', demandId, { text, target }),
    raised_on: dayAgo(about, action.ago + PLANNED_DAYS),
    ...recorded(action.ago + PLANNED_DAYS),
  })
  rows.add('demand_status', {
    ...{ drive_id: drive.id, id: random.id(), demand_id: demandId, test_id: testId },
    ...{ status, on_date: dayAgo(about, ago), ...recorded(ago) },
  })
  rows.add('structure_test', {
    ...{ drive_id: drive.id, id: testId, kind: action.kind, demand_id: demandId },
    words: sealed(about, key, 'structure_test', testId, { title: action.title, plan: action.plan }),
    ...{ happens_on: dayAgo(about, action.ago), is_public: true, counting: 'people' },
    ...{ goal_percent: action.goalPercent, cell_goal_percent: action.cellGoalPercent },
    ...{ made_by: drive.stewardId, made_at: momentAgo(about, action.ago + PLANNED_DAYS) },
    frozen_at: momentAgo(about, action.ago + 1),
    closed_at: momentAgo(about, action.ago - 1),
  })
  for (const [result, keys] of Object.entries(action.results))
    for (const person of keys)
      rows.add('participation', {
        ...{ drive_id: drive.id, id: random.id(), test_id: testId, worker_id: drive.workers[person], result },
        ...recorded(action.ago),
      })
  rows.add('debrief', {
    ...{ drive_id: drive.id, id: debriefId, test_id: testId, went: action.debrief.went },
    words: sealed(about, key, 'debrief', debriefId, { text: action.debrief.text }),
    written_at: momentAgo(about, action.ago - LOOKED_BACK_DAYS),
    written_by: drive.stewardId,
  })
}

const ownSeed = (key: string): number => [...key].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 29)
