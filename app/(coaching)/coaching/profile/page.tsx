import { getLocale, getTranslations } from 'next-intl/server'
import { ProfileForm } from '@/components/coaching/profile-form'
import { modelChoices } from '@/components/drives/model-name'
import { WithMessages } from '@/components/shell/with-messages'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { now } from '@/lib/clock'
import { getCoachProfile } from '@/lib/coaching/queries/coach-profile'
import { SPOKEN_LANGUAGES } from '@/lib/coaching/spoken-languages'
import { timeZoneChoices } from '@/lib/coaching/time-zones'
import { saveCoachProfileAction } from '../actions'

/** Making or changing one's coach profile. */
export default async function CoachProfilePage() {
  const viewer = await requireViewer()
  const profile = await getCoachProfile(viewer)
  const t = await getTranslations('coaching.profile')
  const spoken = SPOKEN_LANGUAGES.filter((code) => viewer.locale.startsWith(code))
  return (
    <Page width="words">
      <PageHeader title={t('title')} context={t('context')} />
      <WithMessages of={['coaching']}>
        <ProfileForm
          action={saveCoachProfileAction}
          models={await modelChoices()}
          timeZones={timeZoneChoices(profile?.timeZone ?? viewer.timeZone, await getLocale(), now())}
          profile={
            profile ?? {
              name: '',
              about: '',
              companies: [],
              industries: [],
              languages: [...spoken],
              timeZone: viewer.timeZone,
              availability: [],
              models: [],
              wins: 0,
              lastWinOn: null,
              cap: 1,
              away: null,
              version: 0,
            }
          }
        />
      </WithMessages>
    </Page>
  )
}
