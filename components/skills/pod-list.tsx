'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { Result } from '@/lib/result'
import { MOST_IN_POD, type PodTeam } from '@/lib/skills/pods/pod'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Props = {
  pods: readonly PodTeam[]
  coaches: readonly { userId: string; name: string }[]
  actions: { make: Send; add: Send; leave: Send; close: Send }
}

/** The teams of coaches, for the coordination: who is in which, and one more. Put it inside messages `pods`. */
export function PodList({ pods, coaches, actions }: Props) {
  const t = useTranslations('pods')
  const options = coaches.map(({ userId, name }) => ({ value: userId, label: name }))
  return (
    <div className="grid gap-4">
      {pods.map(({ podId, name, members }) => (
        <section
          key={podId}
          aria-label={name}
          className="grid gap-3 rounded-card border border-line bg-surface p-5"
        >
          <div className="flex flex-wrap items-center justify-between gap-2">
            <h3 className="font-semibold">{name}</h3>
            <ActionForm
              compact
              action={actions.close}
              toInput={() => ({ podId })}
              submitKind="plain"
              submitLabel={t('close')}
              doneMessage={t('closed')}
            />
          </div>
          {members.length === 0 && <p className="text-ink-muted text-sm">{t('nobody')}</p>}
          <ul className="grid gap-1">
            {members.map((member) => (
              <li key={member.memberId} className="flex flex-wrap items-center justify-between gap-2">
                <span>{member.name}</span>
                <ActionForm
                  compact
                  action={actions.leave}
                  toInput={() => ({ podId, memberId: member.memberId })}
                  submitKind="plain"
                  submitLabel={
                    <>
                      {t('remove')}
                      <span className="sr-only"> {member.name}</span>
                    </>
                  }
                  doneMessage={t('removed')}
                />
              </li>
            ))}
          </ul>
          {members.length < MOST_IN_POD && (
            <ActionForm
              action={actions.add}
              toInput={(form, newId) => ({ podId, memberId: newId('member'), userId: form.text('userId') })}
              submitKind="quiet"
              submitLabel={t('add')}
              doneMessage={t('added')}
            >
              <Select name="userId" label={t('who')} required empty={t('choose')} options={options} />
            </ActionForm>
          )}
        </section>
      ))}
      <Card>
        <ActionForm
          action={actions.make}
          toInput={(form, newId) => ({ podId: newId('pod'), name: form.text('name') })}
          submitLabel={t('make')}
          submitKind="quiet"
          doneMessage={t('made')}
        >
          <TextField name="name" label={t('name')} help={t('nameHelp')} maxLength={60} required />
        </ActionForm>
      </Card>
    </div>
  )
}
