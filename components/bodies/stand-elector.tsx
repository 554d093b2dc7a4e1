'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Sheet } from '@/components/ui/sheet'
import type { Stand } from '@/lib/bodies/elections/officer-election'
import type { Result } from '@/lib/result'
import { StandField } from './stand-field'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Where = { driveId: string; electionId: string }

type StandProps = {
  where: Where
  elector: { electorId: string; called: string; stands: Stand }
  action: Send
}

/** Says where a delegate stands now. */
export function StandElector({ where, elector, action }: StandProps) {
  const t = useTranslations('elections.electors')
  return (
    <Sheet trigger={t(`stands.${elector.stands}`)} title={t('change', { name: elector.called })}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form) => ({ ...where, electorId: elector.electorId, stands: form.text('stands') })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={close}
        >
          <StandField stands={elector.stands} />
        </ActionForm>
      )}
    </Sheet>
  )
}
