'use client'

import { useTranslations } from 'next-intl'
import type { FindPeople } from '@/components/conversations/use-found-people'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Sheet } from '@/components/ui/sheet'
import { TextField } from '@/components/ui/text-field'
import type { Result } from '@/lib/result'
import { PickOne } from './pick-one'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Where = { driveId: string; electionId: string }

/** Puts somebody on the slate. */
export function AddToSlate({ where, find, action }: { where: Where; find: FindPeople; action: Send }) {
  const t = useTranslations('elections.slate')
  return (
    <Sheet trigger={t('open')} title={t('open')}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form, newId) => ({
            ...{ ...where, placeId: newId('place') },
            ...{ workerId: form.text('workerId'), office: form.text('office') },
          })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={close}
        >
          <PickOne name="workerId" legend={t('who')} nobody={t('nobody')} find={find} />
          <TextField name="office" label={t('office')} required maxLength={120} />
        </ActionForm>
      )}
    </Sheet>
  )
}
