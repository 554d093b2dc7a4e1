import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ApprenticeList } from '@/components/coaching/apprentice-list'
import { WithMessages } from '@/components/shell/with-messages'
import { EndSupport } from '@/components/skills/end-support'
import { PodList } from '@/components/skills/pod-list'
import { SupportForm } from '@/components/skills/support-form'
import { List } from '@/components/ui/list'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { now } from '@/lib/clock'
import { APPRENTICE_SESSIONS } from '@/lib/coaching/admission/apprenticeship'
import { getApprentices } from '@/lib/coaching/queries/apprentices'
import { getCoachesGrowing } from '@/lib/skills/queries/coaches-growing'
import { getPods } from '@/lib/skills/queries/pods'
import * as actions from './actions'
import { CoachesGrowth } from './coaches-growth'
import { SkillsOfCoaches } from './skills-of-coaches'

/** Whether the network brings up its own coaches, and who stands beside whom. For the coordination. */
export default async function CoachesPage() {
  const viewer = await requireViewer()
  const growing = await getCoachesGrowing(viewer, now())
  if (!growing) notFound()
  const pods = viewer.networkRoles.includes('coordinator') ? await getPods(viewer) : null
  const apprentices = (await getApprentices(viewer)).filter(({ isMe }) => !isMe)
  const t = await getTranslations('skills')
  const learning = await getTranslations('coaching.apprentice')
  const team = await getTranslations('pods')
  const { supports, coaches } = growing
  return (
    <Page width="words">
      <PageHeader
        title={t('network.title')}
        context={t('network.context')}
        back={{ href: '/network/queue', label: t('network.back') }}
      />
      <CoachesGrowth {...growing} />
      <Section title={t('supports.title')} note={t('supports.note')}>
        <WithMessages of={['skills']}>
          {supports.length > 0 && (
            <List label={t('supports.title')}>
              {supports.map(({ supportId, mentor, coach, kind }) => (
                <li key={supportId} className="flex flex-wrap items-center justify-between gap-2 px-4 py-2.5">
                  <span>{t(`supports.line.${kind}`, { mentor, coach })}</span>
                  <EndSupport supportId={supportId} end={actions.endSupportAction} />
                </li>
              ))}
            </List>
          )}
          <SupportForm coaches={coaches} begin={actions.beginSupportAction} />
        </WithMessages>
      </Section>
      {apprentices.length > 0 && (
        <Section title={learning('title')} note={learning('note', { sessions: APPRENTICE_SESSIONS })}>
          <WithMessages of={['coaching']}>
            <ApprenticeList apprentices={apprentices} confirm={actions.confirmCoachAction} />
          </WithMessages>
        </Section>
      )}
      {pods && (
        <Section title={team('title')} note={team('note')}>
          <WithMessages of={['pods']}>
            <PodList
              pods={pods}
              coaches={coaches}
              actions={{
                make: actions.makePodAction,
                add: actions.addToPodAction,
                leave: actions.leavePodAction,
                close: actions.closePodAction,
              }}
            />
          </WithMessages>
        </Section>
      )}
      <SkillsOfCoaches skills={growing.skills} />
    </Page>
  )
}
