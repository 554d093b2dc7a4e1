import { getFormatter, getTranslations } from 'next-intl/server'
import { PushSetting } from '@/components/reaching/push-setting'
import { Section } from '@/components/ui/section'
import type { Viewer } from '@/lib/access/viewer'
import { oneFullStop } from '@/lib/i18n/one-full-stop'
import { PUSH_EVERY_MINUTES, PUSH_NIGHT } from '@/lib/reaching/published-constants'
import { getOwnPush } from '@/lib/reaching/queries/own-push'
import { addPushAction, removePushAction } from './actions'

/** Whether one's phones show a sign when something is new, and what that tells others. */
export async function SignSection({ viewer }: { viewer: Viewer }) {
  const t = await getTranslations('reaching.push')
  const format = await getFormatter()
  const hour = (of: number) =>
    format.dateTime(new Date(Date.UTC(2026, 0, 1, of)), { hour: 'numeric', timeZone: 'UTC' })
  const note = oneFullStop(
    t('note', {
      minutes: PUSH_EVERY_MINUTES,
      from: hour(PUSH_NIGHT.fromHour),
      until: hour(PUSH_NIGHT.untilHour),
    }),
  )
  return (
    <Section title={t('title')} note={note}>
      <p className="text-ink-muted text-sm">{t('who')}</p>
      <PushSetting {...(await getOwnPush(viewer))} add={addPushAction} remove={removePushAction} />
    </Section>
  )
}
