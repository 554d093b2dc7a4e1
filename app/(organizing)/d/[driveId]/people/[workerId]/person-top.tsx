import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { StandLabel } from '@/components/assessments/scale-context'
import { WithMessages } from '@/components/shell/with-messages'
import { Banner } from '@/components/ui/banner'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { ContactSection } from '@/components/workers/contact-section'
import type { AssessmentValue } from '@/lib/assessments/assessment'
import { standOf } from '@/lib/assessments/stands-in-words'
import { fullName } from '@/lib/workers/worker-name'
import { addContactAction, removeContactAction } from '../actions'
import type { AboutPerson } from './about-person'

/** Who it is, where they stand, whether to leave them alone, and how to reach them. */
export async function PersonTop({ driveId, workerId, called, person, cells }: AboutPerson) {
  const [t, locale, format] = [await getTranslations('workers'), await getLocale(), await getFormatter()]
  const languageName = new Intl.DisplayNames(locale, { type: 'language' })
  const spoken = format.list(person.languages.map((code) => languageName.of(code) ?? code))
  const cellIds = [...new Set(person.placements.map(({ cellId }) => cellId))]
  const places = cellIds.map((cellId) => cells.find(({ id }) => id === cellId)?.name ?? t('place.whole'))
  return (
    <>
      <PageHeader
        title={fullName(person.name)}
        context={
          <>
            {places.join(', ') || t('place.none')} ·{' '}
            <StandLabel stand={standOf(person.value as AssessmentValue | null)} />
            {spoken && ` · ${t('languages.speaks', { languages: spoken })}`}
            {person.status !== 'active' && ` · ${t(`status.${person.status}`)}`}
          </>
        }
        back={{ href: `/d/${driveId}/people`, label: t('list.title') }}
        action={
          person.boundary !== 'leave_alone' && (
            <LinkButton
              href={`/d/${driveId}/one-on-ones/new?worker=${workerId}`}
              kind="primary"
              className="max-sm:w-full"
            >
              {t('page.log')}
            </LinkButton>
          )
        }
      />
      {person.boundary !== 'anyone' && (
        <Banner tone="warn">{t(`boundary.banner.${person.boundary}`, { name: called })}</Banner>
      )}
      <WithMessages of={['workers', 'assessments']}>
        <ContactSection
          {...{ driveId, workerId }}
          contacts={person.contacts}
          add={addContactAction}
          remove={removeContactAction}
        />
      </WithMessages>
    </>
  )
}
