'use client'

import { Mail, MessageSquare, Phone } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { buttonClasses } from '@/components/ui/button'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { Sheet } from '@/components/ui/sheet'
import { TextField } from '@/components/ui/text-field'
import { showToast } from '@/components/ui/toast-store'
import type { Result } from '@/lib/result'

type Contact = { contactId: string; kind: 'phone' | 'email'; value: string }
type Props = {
  driveId: string
  workerId: string
  contacts: readonly Contact[]
  add: (command: SentCommand) => Promise<Result<{ looksLikeWork: boolean }>>
  remove: (command: SentCommand) => Promise<Result<unknown>>
}

/** How to reach somebody: a tap calls, texts or writes. The person's own channels, never the company's. */
export function ContactSection({ driveId, workerId, contacts, add, remove }: Props) {
  const t = useTranslations('workers.contact')
  return (
    <Section
      title={t('title')}
      action={
        <Sheet trigger={t('add')} title={t('add')}>
          {(close) => (
            <ActionForm
              action={add}
              toInput={(form, newId) => ({
                driveId,
                workerId,
                contactId: newId('contact'),
                text: form.text('text'),
              })}
              submitLabel={t('save')}
              doneMessage={t('saved')}
              onDone={({ looksLikeWork }) => {
                if (looksLikeWork) showToast({ message: t('work') })
                close()
              }}
            >
              <TextField name="text" label={t('label')} help={t('help')} required inputMode="text" />
            </ActionForm>
          )}
        </Sheet>
      }
    >
      {contacts.length === 0 ? (
        <p className="text-ink-muted">{t('none')}</p>
      ) : (
        <List label={t('title')}>
          {contacts.map((contact) => (
            <ListRow
              key={contact.contactId}
              title={<span className="tabular break-all">{contact.value}</span>}
              trailing={
                <span className="flex items-center gap-1">
                  <Reach {...contact} />
                  <Sheet trigger={t('remove')} triggerKind="plain" title={t('removeTitle')}>
                    {(close) => (
                      <ActionForm
                        action={remove}
                        toInput={() => ({ driveId, workerId, contactId: contact.contactId })}
                        submitLabel={t('removeForGood')}
                        submitKind="danger"
                        doneMessage={t('removed')}
                        onDone={close}
                      >
                        <p>{t('removeText')}</p>
                      </ActionForm>
                    )}
                  </Sheet>
                </span>
              }
            />
          ))}
        </List>
      )}
    </Section>
  )
}

function Reach({ kind, value }: Contact) {
  const t = useTranslations('workers.contact')
  const look = buttonClasses({ kind: 'quiet' })
  if (kind === 'email')
    return (
      <a href={`mailto:${value}`} className={look} aria-label={t('write')}>
        <Mail aria-hidden className="size-5" />
      </a>
    )
  return (
    <>
      <a href={`tel:${value}`} className={look} aria-label={t('call')}>
        <Phone aria-hidden className="size-5" />
      </a>
      <a href={`sms:${value}`} className={look} aria-label={t('text')}>
        <MessageSquare aria-hidden className="size-5" />
      </a>
    </>
  )
}
