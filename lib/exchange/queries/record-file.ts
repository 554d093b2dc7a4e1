import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import { calledBy } from '@/lib/conversations/queries/called'
import { talkersIn } from '@/lib/conversations/queries/drive-talkers'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { lawIn } from '@/lib/law/queries/law-of'
import { retaliationDeadline } from '@/lib/law/retaliation-deadline'
import { driveKey } from '@/lib/vault/key-name'
import type { CounselRecord } from '../counsel-record'
import { type ExportPurpose, RECORDS_FILE } from '../list-export'
import { linesOf, listExportIn, markOfLines } from './list-exports'
import { AGAIN_FOR_MS, linesTaken } from './list-rows'

/** What is handed to a lawyer, with who took it and a mark that also stands in the log. */
export type CounselFile = {
  takenBy: string
  takenAt: Date
  purpose: ExportPurpose
  copy: string
  receipt: string
  records: CounselRecord[]
}

type Row = {
  id: string
  workerId: string | null
  kind: string
  happenedOn: CalendarDate
  words: Buffer | null
  witnessIds: string[]
  actionKind: string | null
  actionOn: CalendarDate | null
}

/** The records that the viewer has just taken out; `null` for any other request, and where records have changed since. */
export const getCounselFile = (
  session: Session,
  driveId: string,
  exportId: string,
  now: Date,
): Promise<CounselFile | null> =>
  asViewer(session, async (tx) => {
    const list = await listExportIn(tx, driveId, exportId)
    const [me] = await tx.sql<{ id: string; code: string }>`
      select id, account_code as code from app_user where id = app.me()`
    const isJustTaken = list?.takenAt && now.getTime() - list.takenAt.getTime() < AGAIN_FOR_MS
    if (!list?.takenAt || !me || list.address !== RECORDS_FILE || list.askedBy !== me.id || !isJustTaken)
      return null
    const receipt = markOfLines(await linesOf(tx, driveId, RECORDS_FILE, now))
    if (receipt !== (await linesTaken(tx, driveId, exportId))) return null
    const name = (await talkersIn(tx, driveId)).find(({ userId }) => userId === me.id)?.name
    return {
      takenBy: [name, me.code].filter(Boolean).join(' '),
      ...{ takenAt: list.takenAt, purpose: list.purpose, copy: list.id.slice(-8), receipt },
      records: await recordsIn(tx, driveId, list.withNames ? 'with_names' : 'by_code'),
    }
  })

async function recordsIn(
  tx: ViewerTx,
  driveId: string,
  show: 'with_names' | 'by_code',
): Promise<CounselRecord[]> {
  const law = await lawIn(tx, driveId)
  const rows = await tx.sql<Row>`
    select r.id, r.worker_id as "workerId", r.kind, r.happened_on as "happenedOn", r.words,
      array(select x.worker_id::text from retaliation_witness x where x.drive_id = r.drive_id and x.retaliation_id = r.id
        order by x.worker_id) as "witnessIds", b.kind as "actionKind", b.happens_on as "actionOn"
    from retaliation r left join lateral (select t.kind, t.happens_on from structure_test t where t.drive_id = r.drive_id
      and t.frozen_at is not null and t.cancelled_at is null and t.happens_on <= r.happened_on
      order by t.happens_on desc, t.id desc limit 1) b on true
    where r.drive_id = ${driveId} and r.withdrawn_at is null order by r.happened_on, r.id limit 500`
  const ids = [
    ...new Set(rows.flatMap(({ workerId, witnessIds }) => [...witnessIds, ...(workerId ? [workerId] : [])])),
  ]
  const codes = await tx.sql<{ id: string; code: string }>`
    select id, code from worker where drive_id = ${driveId} and id = any (${ids}::uuid[])`
  const codeOf = new Map(codes.map(({ id, code }) => [id, code]))
  const names =
    show === 'with_names' ? await calledBy(tx, driveId, ids) : new Map<string, { called: string }>()
  const called = (id: string) => {
    const name = names.get(id)?.called
    return name ? `${codeOf.get(id)} ${name}` : (codeOf.get(id) ?? '')
  }
  return rows.map(({ id, workerId, kind, happenedOn, words, witnessIds, actionKind, actionOn }) => {
    const deadline = law && retaliationDeadline(happenedOn, law, happenedOn)
    const place = { table: 'retaliation', rowId: id }
    return {
      ...{ happenedOn, kind, to: workerId && called(workerId), seenBy: witnessIds.map(called) },
      said: words ? tx.vault.open<{ said: string }>(driveKey(driveId), place, words).said : '',
      actionBefore: actionKind && actionOn ? { kind: actionKind, on: actionOn } : null,
      chargeUntil: deadline && { on: deadline.on, source: deadline.fact.source },
    }
  })
}
