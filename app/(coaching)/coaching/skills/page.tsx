import { getTranslations } from 'next-intl/server'
import { ApprenticeList } from '@/components/coaching/apprentice-list'
import { WithMessages } from '@/components/shell/with-messages'
import { SkillLadderList } from '@/components/skills/skill-ladder-list'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { dateIn, now } from '@/lib/clock'
import { APPRENTICE_SESSIONS } from '@/lib/coaching/admission/apprenticeship'
import { getApprentices } from '@/lib/coaching/queries/apprentices'
import { getOwnSkills } from '@/lib/skills/queries/own-skills'
import { wayBack } from '../way-back'
import { confirmCoachAction } from './actions'
import { OwnSteps } from './own-steps'
import { WhoStandsBeside } from './who-stands-beside'

/** What others saw of oneself as an organizer, who stands beside one, and whom one brought up. */
export default async function OwnSkillsPage() {
  const viewer = await requireViewer()
  const own = await getOwnSkills(viewer)
  const today = dateIn(viewer.timeZone, now())
  const apprentices = await getApprentices(viewer)
  const me = apprentices.find(({ isMe }) => isMe)
  const beside = apprentices.filter(({ isBeside }) => isBeside)
  const t = await getTranslations('skills')
  const learning = await getTranslations('coaching.apprentice')
  return (
    <Page width="words">
      <PageHeader
        title={t('own.title')}
        context={t('own.context')}
        back={{ href: wayBack(viewer), label: t('own.back') }}
      />
      <Section title={t('own.ladder')} note={t('method')}>
        <SkillLadderList label={t('own.ladder')} ladder={own.ladder} />
      </Section>
      {own.steps.length > 0 && <OwnSteps steps={own.steps} today={today} />}
      <WhoStandsBeside beside={own.beside} today={today} />
      {beside.length > 0 && (
        <Section title={learning('title')} note={learning('note', { sessions: APPRENTICE_SESSIONS })}>
          <WithMessages of={['coaching']}>
            <ApprenticeList apprentices={beside} confirm={confirmCoachAction} />
          </WithMessages>
        </Section>
      )}
      {me && (
        <Section title={learning('mine')} note={learning('mineNote', { sessions: APPRENTICE_SESSIONS })}>
          <p>
            {learning('sessions', { held: me.sessions, of: APPRENTICE_SESSIONS })} ·{' '}
            {learning(me.wasSeen ? 'seenMine' : 'notSeenMine')}
          </p>
        </Section>
      )}
      <Section title={t('broughtUp.title')} note={t('broughtUp.note')}>
        <p className={own.broughtUp === 0 ? 'text-ink-muted' : undefined}>
          {t('broughtUp.people', { count: own.broughtUp })}
        </p>
      </Section>
    </Page>
  )
}
