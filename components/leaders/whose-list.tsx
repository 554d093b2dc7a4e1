'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { Select } from '@/components/ui/select'
import { Sheet } from '@/components/ui/sheet'
import type { Result } from '@/lib/result'

type Act = (command: SentCommand) => Promise<Result<unknown>>
type Props = {
  driveId: string
  worker: { id: string; called: string }
  lists: readonly { turfId: string; userId: string; name: string }[]
  colleagues: readonly { userId: string; name: string; isMe: boolean }[]
  assign: Act
  end: Act
}

/** On whose list somebody is: the committee gives people to colleagues and takes them off again. */
export function WhoseList({ driveId, worker, lists, colleagues, assign, end }: Props) {
  const t = useTranslations('leaders.list')
  return (
    <Section
      title={t('title', { name: worker.called })}
      note={t('note')}
      action={
        colleagues.length > 0 && (
          <Sheet trigger={t('add')} title={t('add')}>
            {(close) => (
              <ActionForm
                action={assign}
                toInput={(form, newId) => ({
                  ...{ driveId, workerId: worker.id, turfId: newId('turf') },
                  userId: form.text('userId'),
                })}
                submitLabel={t('save')}
                doneMessage={t('saved')}
                onDone={close}
              >
                <Select
                  name="userId"
                  label={t('who')}
                  options={colleagues.map(({ userId, name, isMe }) => ({
                    value: userId,
                    label: isMe ? t('me') : name,
                  }))}
                  required
                />
              </ActionForm>
            )}
          </Sheet>
        )
      }
    >
      {lists.length === 0 ? (
        <p className="text-ink-muted">{t('none')}</p>
      ) : (
        <List label={t('title', { name: worker.called })}>
          {lists.map(({ turfId, name }) => (
            <ListRow
              key={turfId}
              title={name}
              trailing={
                <ActionForm
                  action={end}
                  toInput={() => ({ driveId, turfId })}
                  submitLabel={
                    <>
                      {t('end')}
                      <span className="sr-only"> {name}</span>
                    </>
                  }
                  submitKind="plain"
                  doneMessage={t('ended')}
                />
              }
            />
          ))}
        </List>
      )}
    </Section>
  )
}
