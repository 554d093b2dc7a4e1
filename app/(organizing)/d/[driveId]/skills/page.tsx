import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { WithMessages } from '@/components/shell/with-messages'
import { SkillLadderList } from '@/components/skills/skill-ladder-list'
import { WitnessSheet } from '@/components/skills/witness-sheet'
import { Card } from '@/components/ui/card'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { now } from '@/lib/clock'
import { isDriveId } from '@/lib/drives/drive-id'
import { getDriveSkills } from '@/lib/skills/queries/drive-skills'
import { witnessSkillAction } from './actions'

/** What those who organize here have learned, done and taught, as others of the committee saw it. */
export default async function SkillsPage({ params }: { params: Promise<{ driveId: string }> }) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const skills = isDriveId(driveId) ? await getDriveSkills(viewer, driveId, now()) : null
  if (!skills) notFound()
  const t = await getTranslations('skills')
  return (
    <Page width="words">
      <PageHeader
        title={t('title')}
        context={t('context')}
        back={{ href: `/d/${driveId}/team`, label: t('back') }}
      />
      <WithMessages of={['skills']}>
        <ul className="grid gap-4">
          {skills.people.map((person) => (
            <li key={person.userId}>
              <Card className="grid gap-3">
                <div className="flex flex-wrap items-center justify-between gap-2">
                  <h2 className="font-semibold">
                    {person.isOneself ? t('you', { name: person.name }) : person.name}
                  </h2>
                  {!person.isOneself && (
                    <WitnessSheet
                      {...{ person, driveId, today: skills.today }}
                      others={skills.people.filter(({ userId }) => userId !== person.userId)}
                      witness={witnessSkillAction}
                    />
                  )}
                </div>
                <SkillLadderList label={t('of', { name: person.name })} ladder={person.ladder} />
              </Card>
            </li>
          ))}
        </ul>
      </WithMessages>
      <p className="text-ink-muted text-sm">{t('method')}</p>
    </Page>
  )
}
