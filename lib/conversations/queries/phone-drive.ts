import 'server-only'
import { rolesIn, type Viewer } from '@/lib/access/viewer'
import { scaleIn } from '@/lib/assessments/queries/scale'
import type { CalendarDate } from '@/lib/clock'
import { asViewer, type ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import { shortName, type WorkerName } from '@/lib/workers/worker-name'
import { shopIn } from '@/lib/workplaces/queries/shop-structure'
import type { StepDoer, StepKind } from '../next-steps'
import { PHONE_PEOPLE, type PhoneDrive, type PhonePerson } from '../phone-drive'
import { ownIssues } from './log-form'
import { schoolIn } from './school'

/**
 * What this phone may keep of one group; `null` when the group is not there for the viewer, or the viewer only coaches it. The
 * people are those of the own list whose next step comes first, then those not talked with for longest.
 */
export function getPhoneDrive(viewer: Viewer, driveId: string): Promise<PhoneDrive | null> {
  if (rolesIn(viewer, driveId).every((role) => role === 'coach')) return Promise.resolve(null)
  return asViewer(viewer, async (tx) => {
    const [drive] = await tx.sql<Pick<PhoneDrive, 'code' | 'timeZone'>>`
      select code, time_zone as "timeZone" from drive where id = ${driveId} and closed_at is null`
    if (!drive) return null
    return {
      driveId,
      ...drive,
      school: await schoolIn(tx, driveId),
      scale: await scaleIn(tx, driveId),
      key: tx.vault.sealingKey(driveId),
      people: await ownPeople(tx, viewer, driveId),
      owner: {
        userId: viewer.userId,
        workerId:
          viewer.driveRoles.find((role) => role.driveId === driveId && role.workerId)?.workerId ?? null,
      },
      issues: await ownIssues(tx, driveId),
    }
  })
}

type Row = {
  workerId: string
  code: string
  words: Buffer | null
  cellId: string | null
  leaveAlone: boolean
  onlyUserId: string | null
  kind: StepKind | null
  by: StepDoer
  dueOn: CalendarDate
}

async function ownPeople(tx: ViewerTx, { userId }: Viewer, driveId: string): Promise<PhonePerson[]> {
  const rows = await tx.sql<Row>`
    with own as (
      select drive_id, worker_id from turf where drive_id = ${driveId} and user_id = ${userId} and until_at is null
    )
    select w.id as "workerId", w.code, n.words, s.cell_id as "cellId", w.leave_alone as "leaveAlone",
      w.only_user_id as "onlyUserId", c.kind, c.by, c.due_on as "dueOn"
    from own t join worker w on w.drive_id = t.drive_id and w.id = t.worker_id
    left join worker_name n on n.drive_id = w.drive_id and n.worker_id = w.id
    left join app.states_in(${driveId}, array(select worker_id from own)) s on s.worker_id = w.id
    left join lateral (
      select kind, by, due_on from commitment
      where drive_id = w.drive_id and worker_id = w.id and user_id = ${userId} and outcome is null
      order by due_on, id limit 1
    ) c on true
    where w.removed_at is null and coalesce(s.active, true) and s.unit is distinct from 'out'
    order by c.due_on nulls last, s.last_talk_on nulls first, w.id limit ${PHONE_PEOPLE}`
  const { cells } = await shopIn(tx, driveId)
  return rows.map(({ workerId, code, words, cellId, leaveAlone, onlyUserId, kind, by, dueOn }) => {
    const { called, name } = names(tx, driveId, workerId, words)
    const onlySomebody = onlyUserId !== null && onlyUserId !== userId
    return {
      workerId,
      code,
      called: called || code,
      name,
      cell: cells.find((cell) => cell.id === cellId)?.name ?? null,
      step: kind && { kind, by, dueOn },
      boundary: leaveAlone ? 'leave_alone' : onlySomebody ? 'only_colleague' : null,
    }
  })
}

function names({ vault }: ViewerTx, driveId: string, workerId: string, words: Buffer | null) {
  if (!words) return { called: '', name: null }
  const place = { table: 'worker_name', rowId: workerId }
  const {
    first = null,
    last = null,
    nick = null,
  } = vault.open<Partial<WorkerName>>(driveKey(driveId), place, words)
  return {
    called: shortName({ first, last, nick }),
    name: nick ? shortName({ first, last, nick: null }) || null : null,
  }
}
