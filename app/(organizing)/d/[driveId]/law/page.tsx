import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { saidByOthers } from '@/components/drives/said-by'
import { ChooseLaw } from '@/components/law/choose-law'
import { FactList } from '@/components/law/fact-list'
import { packChoices, packNamer } from '@/components/law/pack-name'
import { WithMessages } from '@/components/shell/with-messages'
import { Banner } from '@/components/ui/banner'
import { Fold } from '@/components/ui/fold'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { now } from '@/lib/clock'
import { isDriveId } from '@/lib/drives/drive-id'
import { isInForce } from '@/lib/law/fact-of'
import { allPacks } from '@/lib/law/packs/packs'
import { getDriveLaw } from '@/lib/law/queries/drive-law'
import { chooseJurisdictionAction } from './actions'

/** Under which law a group falls, and what it says. */
export default async function DriveLawPage({ params }: { params: Promise<{ driveId: string }> }) {
  const viewer = await requireViewer()
  const { driveId } = await params
  if (!isDriveId(driveId) || !onCommittee(rolesIn(viewer, driveId))) notFound()
  const law = await getDriveLaw(viewer, driveId, now())
  if (!law) notFound()
  const t = await getTranslations('law')
  const packName = await packNamer()
  const pack = allPacks().find(({ id }) => id === law.packId)
  const choose = (
    <WithMessages of={['law']}>
      <ChooseLaw
        {...{ driveId, packId: law.packId, choices: await packChoices() }}
        choose={chooseJurisdictionAction}
      />
    </WithMessages>
  )
  return (
    <Page width="words">
      <PageHeader
        title={t('drive.title')}
        context={t('drive.context')}
        back={{ href: `/d/${driveId}/contracts`, label: t('drive.dates') }}
      />
      <Banner tone="info">{t('check')}</Banner>
      {law.chosen === null && (
        <p className="max-w-words">
          {[t(pack ? 'drive.usual' : 'drive.unknown'), await saidByOthers(law.pathSaid, law.today)].join(' ')}
        </p>
      )}
      {law.chosen === null ? choose : <Fold title={t('drive.choose')}>{choose}</Fold>}
      {pack && (
        <Section title={packName(pack.id)} note={law.chosen === null ? undefined : t('chosen')}>
          <FactList
            label={packName(pack.id)}
            facts={pack.facts.filter((fact) => isInForce(fact, law.today))}
            today={law.today}
          />
        </Section>
      )}
      <div>
        <LinkButton href="/law">{t('drive.all')}</LinkButton>
      </div>
    </Page>
  )
}
