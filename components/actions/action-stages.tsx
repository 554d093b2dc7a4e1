import { getTranslations } from 'next-intl/server'
import type { ComponentProps } from 'react'
import type { SentCommand } from '@/components/ui/action-form'
import { LinkButton } from '@/components/ui/link-button'
import { Section } from '@/components/ui/section'
import type { OneAction } from '@/lib/actions/action-page'
import type { Result } from '@/lib/result'
import { ActionButton } from './action-button'
import { ChangePlan } from './change-plan'

type Send<Value = unknown> = (command: SentCommand) => Promise<Result<Value>>

type Props = Pick<ComponentProps<typeof ChangePlan>, 'demands' | 'earlier' | 'noStrike'> & {
  driveId: string
  action: OneAction
  actions: {
    plan: Send<{ testId: string }>
    begin: Send
    close: Send
    reopen: Send
    cancel: Send
    restore: Send
  }
}

/** What the committee can do with an action as it stands: begin it, close it, call it off, and take each back. */
export async function ActionStages({ driveId, action, demands, earlier, noStrike, actions }: Props) {
  const t = await getTranslations('actions.page')
  const { testId, stage, counting } = action
  const input = { driveId, testId }
  const cancel = (
    <ActionButton
      {...{ input, action: actions.cancel, undo: actions.restore }}
      label="cancel"
      done="cancelled"
      kind="plain"
    />
  )
  const sheet = counting === 'people' && (
    <LinkButton href={`/d/${driveId}/actions/${testId}/sheet`}>{t('sheet')}</LinkButton>
  )
  if (stage === 'cancelled')
    return <ActionButton {...{ input, action: actions.restore }} label="restore" done="restored" />
  if (stage === 'closed')
    return (
      <div className="flex flex-wrap gap-3">
        <ActionButton
          {...{ input, action: actions.reopen, undo: actions.close }}
          label="reopen"
          done="reopened"
        />
        {sheet}
      </div>
    )
  if (stage === 'open')
    return (
      <div className="grid gap-3">
        <p className="text-ink-muted text-sm">{t('closeHelp')}</p>
        <div className="flex flex-wrap gap-3">
          <ActionButton
            {...{ input, action: actions.close, undo: actions.reopen }}
            label="close"
            done="closed"
          />
          {sheet}
          {cancel}
        </div>
      </div>
    )
  return (
    <Section title={t('beginTitle')} note={t('beginHelp')}>
      <div className="flex flex-wrap gap-3">
        <ActionButton {...{ input, action: actions.begin }} label="begin" done="begun" kind="primary" />
        <ChangePlan {...{ driveId, demands, earlier, noStrike, plan: action, action: actions.plan }} />
        {cancel}
      </div>
    </Section>
  )
}
