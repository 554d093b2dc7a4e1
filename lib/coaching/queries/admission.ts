import 'server-only'
import type { AdmissionReason, Standing } from '@/lib/coaching/admission/standing'
import { asViewer, type Session } from '@/lib/db/as-viewer'

/** How one stands on the way to coaching, and for whom one vouched. */
export type OwnAdmission = {
  hasProfile: boolean
  admitted: { why: AdmissionReason; at: Date } | null
  isApprentice: boolean
  standing: Standing
  /** What one gives to those who vouch. */
  accountCode: string
  mayVouch: boolean
  given: { voucherId: string; vouchedAt: Date }[]
  /** Groups that one said one is too close to. */
  conflicts: { driveId: string; code: string }[]
}

/** Everything on the page about becoming a coach. */
export function getOwnAdmission(viewer: Session & { userId: string }): Promise<OwnAdmission> {
  return asViewer(viewer, async ({ sql }) => {
    const [profile] = await sql<{
      admittedAt: Date | null
      admittedWhy: AdmissionReason | null
      isApprentice: boolean
    }>`
      select admitted_at as "admittedAt", admitted_why as "admittedWhy", apprentice as "isApprentice" from coach_profile
      where user_id = ${viewer.userId} and left_at is null`
    const [standing] = await sql<Standing>`
      select vouchers, has_won as "hasWon", led_strike as "ledStrike" from app.coach_standing(${viewer.userId})`
    const [account] = await sql<{ code: string; mayVouch: boolean }>`
      select account_code as code, app.i_may_vouch() as "mayVouch" from app_user where id = ${viewer.userId}`
    const given = await sql<{ voucherId: string; vouchedAt: Date }>`
      select id as "voucherId", vouched_at as "vouchedAt" from coach_voucher
      where vouched_by = ${viewer.userId} and withdrawn_at is null order by vouched_at desc limit 50`
    const conflicts = await sql<{ driveId: string; code: string }>`
      select c.drive_id as "driveId", min(r.drive_code) as code from coach_conflict c
      join coaching_request r on r.drive_id = c.drive_id where c.user_id = ${viewer.userId} group by 1 order by 2`
    return {
      hasProfile: profile !== undefined,
      admitted:
        profile?.admittedAt && profile.admittedWhy
          ? { why: profile.admittedWhy, at: profile.admittedAt }
          : null,
      isApprentice: profile?.isApprentice ?? false,
      standing: standing ?? { vouchers: 0, hasWon: false, ledStrike: false },
      accountCode: account?.code ?? '',
      mayVouch: account?.mayVouch ?? false,
      given,
      conflicts,
    }
  })
}
