import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { ReadEnough } from '@/components/access/read-enough'
import { WithMessages } from '@/components/shell/with-messages'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { ExposureReport } from '@/components/workers/exposure-report'
import { StepOut } from '@/components/workers/step-out'
import { TakeBackButton } from '@/components/workers/take-back-button'
import { UnitSection } from '@/components/workers/unit-section'
import { requireViewer } from '@/lib/access/current-viewer'
import { now } from '@/lib/clock'
import { isDriveId } from '@/lib/drives/drive-id'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { getUnitOfWorker } from '@/lib/workers/queries/unit-of-worker'
import { judgeUnitAction, withdrawUnitAction } from '../../../unit/actions'
import { stepOutAction } from './actions'

type Props = { params: Promise<{ driveId: string; workerId: string }> }

/** What there is to do when somebody turns out not to be in the unit, one step after the other and without a reproach. */
export default async function StepOutPage({ params }: Props) {
  const viewer = await requireViewer()
  const { driveId, workerId } = await params
  const person =
    isDriveId(driveId) && isDriveId(workerId) ? await getUnitOfWorker(viewer, driveId, workerId, now()) : null
  if (!person) notFound()
  if (person === READ_ENOUGH)
    return (
      <Page width="words">
        <ReadEnough />
      </Page>
    )
  const t = await getTranslations('unit')
  const roleName = await getTranslations('drives.role')
  const format = await getFormatter()
  const { called, today, judgement, judgements, isSeated, roles, exposure } = person
  const isOut = judgement === 'out'
  const open = roles.filter(({ endsAt }) => endsAt === null)
  return (
    <Page width="words">
      <PageHeader
        title={isOut ? t('steps.title', { name: called }) : t('choose', { name: called })}
        context={t('steps.context')}
        back={{ href: `/d/${driveId}/people/${workerId}`, label: called }}
      />
      <UnitSection
        {...{ driveId, today, judgements }}
        worker={{ workerId, called }}
        judge={judgeUnitAction}
        withdraw={withdrawUnitAction}
      />
      {isOut && (
        <Section title={t('steps.end')} note={t('steps.endNote')}>
          <ul className="grid gap-1">
            <li>{t(isSeated ? 'steps.seat' : 'steps.seatNot')}</li>
            {roles.length === 0 && <li>{t('steps.roleNot')}</li>}
            {roles.map(({ roleId, role, endsAt }) => (
              <li key={roleId}>
                {endsAt
                  ? t('steps.roleEnds', {
                      role: roleName(role),
                      date: format.dateTime(endsAt, { dateStyle: 'medium', timeStyle: 'short' }),
                    })
                  : t('steps.role', { role: roleName(role) })}
              </li>
            ))}
          </ul>
          {(isSeated || open.length > 0) && (
            <WithMessages of={['unit']}>
              <StepOut
                {...{ driveId, workerId, isSeated }}
                roleIds={open.map(({ roleId }) => roleId)}
                stepOut={stepOutAction}
              />
            </WithMessages>
          )}
        </Section>
      )}
      {isOut && (
        <Section title={t('steps.cards')}>
          <p>{t('steps.cardsText')}</p>
        </Section>
      )}
      {isOut && <ExposureReport name={called} today={today} exposure={exposure} />}
      {judgements.length > 0 && (
        <Section title={t('steps.history')}>
          <ul className="grid gap-2">
            {judgements.map(({ judgementId, judgement: was, reason, onDate }) => (
              <li key={judgementId} className="flex flex-wrap items-center justify-between gap-3">
                <span>
                  {t(`judgement.${was}`)} ·{' '}
                  {t('list.line', {
                    reason: t(`reason.${reason}`),
                    date: dayInWords(format, onDate, today),
                  })}
                </span>
                <WithMessages>
                  <TakeBackButton
                    input={{ driveId, judgementIds: [judgementId] }}
                    label={t('steps.takeBack')}
                    done={t('undone')}
                    action={withdrawUnitAction}
                  />
                </WithMessages>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
