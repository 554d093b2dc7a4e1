import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { CommandButton } from '@/components/coaching/command-button'
import type { SentCommand } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { MOST_DELEGATES } from '@/lib/campaigns/policy'
import { SUPPRESSION_K } from '@/lib/coverage/published-constants'
import type { Result } from '@/lib/result'
import { SendDelegateSheet } from './send-delegate-sheet'
import { ShownSheet } from './shown-sheet'

type Action = (command: SentCommand) => Promise<Result<unknown>>

type Props = {
  driveId: string
  code: string
  campaign: {
    campaignId: string
    name: string
    groups: number
    exact: boolean
    shownAs: string | null
    delegates: { delegateId: string; userId: string; name: string }[]
  }
  committee: { userId: string; name: string }[]
  actions: Record<'send' | 'recall' | 'show' | 'leave', Action>
}

/** A campaign that the group is in: who speaks for it, what the others see of it, leaving. */
export async function OwnCampaign({ driveId, code, campaign, committee, actions }: Props) {
  const t = await getTranslations('campaigns.drive')
  const { campaignId, name, groups, exact, shownAs, delegates } = campaign
  const free = committee.filter(({ userId }) => delegates.every((delegate) => delegate.userId !== userId))
  return (
    <Card className="grid gap-5">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <h2 className="font-semibold text-lg">{name}</h2>
          <p className="text-ink-muted text-sm">{t('in', { count: groups })}</p>
        </div>
        <LinkButton href={`/campaigns/${campaignId}`}>{t('open')}</LinkButton>
      </div>
      <Part title={t('speakers')}>
        {delegates.length === 0 && <p className="text-sm">{t('noSpeakers')}</p>}
        <ul className="grid gap-2">
          {delegates.map(({ delegateId, name: called }) => (
            <li key={delegateId} className="flex flex-wrap items-center justify-between gap-3">
              <span>{called}</span>
              <CommandButton
                action={actions.recall}
                input={{ driveId, delegateId }}
                label={t('recall', { name: called })}
                kind="plain"
                done={t('recalled', { name: called })}
              />
            </li>
          ))}
        </ul>
        {free.length > 0 && delegates.length < MOST_DELEGATES && (
          <div>
            <SendDelegateSheet
              driveId={driveId}
              campaignId={campaignId}
              people={free}
              action={actions.send}
            />
          </div>
        )}
      </Part>
      <Part title={t('shown')}>
        <p className="text-sm">
          {t('shownAs', { name: shownAs ?? code })}{' '}
          {exact ? t('shownExact') : t('shownSteps', { k: SUPPRESSION_K })}
        </p>
        <div>
          <ShownSheet driveId={driveId} campaign={campaign} action={actions.show} />
        </div>
      </Part>
      <Part title={t('leave')}>
        <p className="text-ink-muted text-sm">{t('leaveText')}</p>
        <CommandButton
          action={actions.leave}
          input={{ driveId, campaignId }}
          label={t('leave')}
          kind="danger"
          done={t('leaveDone')}
        />
      </Part>
    </Card>
  )
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="grid gap-2 border-line border-t pt-4">
    <h3 className="font-semibold">{title}</h3>
    {children}
  </section>
)
