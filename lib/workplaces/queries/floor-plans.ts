import 'server-only'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import type { PlanPoint, PlanType } from '../floor-plan'

/** A picture of the shop with the areas that lie on it. The picture itself is fetched by its id. */
export type FloorPlan = {
  planId: string
  width: number
  height: number
  madeAt: Date
  places: ({ cellId: string } & PlanPoint)[]
}

/** The pictures of a shop that are in use, the oldest first; none for those who do not see the whole chart. */
export function getFloorPlans(session: Session, driveId: string): Promise<FloorPlan[]> {
  return asViewer(session, async ({ sql }) => {
    const plans = await sql<Omit<FloorPlan, 'places'>>`
      select id as "planId", width, height, made_at as "madeAt" from floor_plan
      where drive_id = ${driveId} and removed_at is null order by made_at, id`
    const places = await sql<{ planId: string; cellId: string } & PlanPoint>`
      select l.plan_id as "planId", l.cell_id as "cellId", l.x, l.y
      from floor_plan_place l join cell c on c.drive_id = l.drive_id and c.id = l.cell_id and c.retired_at is null
      where l.drive_id = ${driveId} order by c.position, c.id`
    return plans.map((plan) => ({ ...plan, places: places.filter(({ planId }) => planId === plan.planId) }))
  })
}

/** One picture, opened; `null` where it is not there for this session. */
export function getPlanImage(
  session: Session,
  driveId: string,
  planId: string,
): Promise<{ type: PlanType; bytes: Buffer } | null> {
  return asViewer(session, async ({ sql, vault }) => {
    const [row] = await sql<{ words: Buffer }>`
      select words from floor_plan where drive_id = ${driveId} and id = ${planId} and removed_at is null`
    if (!row) return null
    const place = { table: 'floor_plan', rowId: planId }
    const { type, image } = vault.open<{ type: PlanType; image: string }>(driveKey(driveId), place, row.words)
    return { type, bytes: Buffer.from(image, 'base64') }
  })
}
