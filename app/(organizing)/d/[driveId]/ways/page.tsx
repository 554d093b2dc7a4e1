import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ScaleSection } from '@/components/assessments/scale-section'
import { SchoolCard } from '@/components/conversations/school-card'
import { SchoolSheet } from '@/components/conversations/school-sheet'
import { WithMessages } from '@/components/shell/with-messages'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { getScale } from '@/lib/assessments/queries/scale'
import { getSchools } from '@/lib/conversations/queries/school'
import { CONVERSATION_SCHOOLS, ownSchool, shownSchool } from '@/lib/conversations/schools'
import { isDriveId } from '@/lib/drives/drive-id'
import { chooseScaleAction, chooseSchoolAction, saveSchoolAction } from './actions'

/** How the group talks: the steps that the log shows, one's own or those of a known school. The committee chooses. */
export default async function WaysPage({ params }: { params: Promise<{ driveId: string }> }) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const roles = rolesIn(viewer, driveId)
  if (!isDriveId(driveId) || roles.every((role) => role === 'coach')) notFound()
  const mayChoose = onCommittee(roles)
  const { chosen, own } = await getSchools(viewer, driveId)
  const scale = await getScale(viewer, driveId)
  const t = await getTranslations('conversations.ways')
  const cards = { driveId, chosen, choose: mayChoose ? chooseSchoolAction : null }

  return (
    <Page width="words">
      <PageHeader
        title={t('title')}
        context={t('note')}
        back={{ href: `/d/${driveId}`, label: t('back') }}
        action={
          mayChoose && (
            <WithMessages of={['conversations']}>
              <SchoolSheet driveId={driveId} school={null} save={saveSchoolAction} />
            </WithMessages>
          )
        }
      />
      <WithMessages of={['conversations']}>
        {own.length > 0 && (
          <Section title={t('own')}>
            <ul className="grid gap-4">
              {own.map((school) => (
                <SchoolCard
                  key={school.id}
                  {...cards}
                  school={ownSchool(school.id, school)}
                  change={
                    mayChoose && <SchoolSheet driveId={driveId} school={school} save={saveSchoolAction} />
                  }
                />
              ))}
            </ul>
          </Section>
        )}
        <Section title={t('known')}>
          <ul className="grid gap-4">
            {CONVERSATION_SCHOOLS.map(({ id }) => (
              <SchoolCard key={id} {...cards} school={shownSchool(id)} />
            ))}
          </ul>
        </Section>
      </WithMessages>
      <ScaleSection driveId={driveId} scale={scale} choose={mayChoose ? chooseScaleAction : null} />
    </Page>
  )
}
