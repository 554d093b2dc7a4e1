import { getFormatter, getTranslations } from 'next-intl/server'
import { ApprenticeList } from '@/components/coaching/apprentice-list'
import { WithMessages } from '@/components/shell/with-messages'
import { SkillLadderList } from '@/components/skills/skill-ladder-list'
import { WitnessSheet } from '@/components/skills/witness-sheet'
import { ActionForm } from '@/components/ui/action-form'
import { List } from '@/components/ui/list'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { dateIn, now } from '@/lib/clock'
import { APPRENTICE_SESSIONS } from '@/lib/coaching/admission/apprenticeship'
import { getApprentices } from '@/lib/coaching/queries/apprentices'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { getOwnSkills } from '@/lib/skills/queries/own-skills'
import { wayBack } from '../way-back'
import { confirmCoachAction, endSupportAction, withdrawSkillAction, witnessSkillAction } from './actions'

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
  const format = await getFormatter()
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
      {own.steps.length > 0 && (
        <Section title={t('own.steps')} note={t('own.stepsNote')}>
          <WithMessages of={['skills']}>
            <List label={t('own.steps')}>
              {own.steps.map(({ stepId, skill, step, onDate }) => (
                <li key={stepId} className="flex flex-wrap items-center justify-between gap-2 px-4 py-2.5">
                  <span>
                    {t('own.line', {
                      seen: t('seen', { skill: t(`skill.${skill}`), step: t(`step.${step}`) }),
                      date: dayInWords(format, onDate, today),
                    })}
                  </span>
                  <ActionForm
                    compact
                    action={withdrawSkillAction}
                    submitKind="quiet"
                    submitLabel={t('own.withdraw')}
                    doneMessage={t('own.withdrawn')}
                  >
                    <input type="hidden" name="stepId" value={stepId} />
                  </ActionForm>
                </li>
              ))}
            </List>
          </WithMessages>
        </Section>
      )}
      <Section title={t('beside.title')} note={t('beside.note')}>
        {own.beside.length === 0 ? (
          <p className="text-ink-muted text-sm">{t('beside.none')}</p>
        ) : (
          <WithMessages of={['skills']}>
            <List label={t('beside.title')}>
              {own.beside.map(({ supportId, userId, name, kind, mentors }) => (
                <li key={supportId} className="flex flex-wrap items-center justify-between gap-2 px-4 py-2.5">
                  <span>{t(`beside.${mentors ? 'with_you' : 'you_with'}.${kind}`, { name })}</span>
                  <div className="flex flex-wrap gap-2">
                    {!mentors && (
                      <WitnessSheet
                        {...{ today, driveId: null, person: { userId, name } }}
                        others={own.beside.filter((each) => each.userId !== userId)}
                        witness={witnessSkillAction}
                      />
                    )}
                    <ActionForm
                      compact
                      action={endSupportAction}
                      submitKind="quiet"
                      submitLabel={t('beside.end')}
                      doneMessage={t('beside.ended')}
                    >
                      <input type="hidden" name="supportId" value={supportId} />
                    </ActionForm>
                  </div>
                </li>
              ))}
            </List>
          </WithMessages>
        )}
      </Section>
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
            {learning(me.wasSeen ? 'seen' : 'notSeen')}
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
