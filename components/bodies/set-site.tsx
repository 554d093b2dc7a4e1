'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { CheckField } from '@/components/ui/check-field'
import { Sheet } from '@/components/ui/sheet'
import { TextField } from '@/components/ui/text-field'
import type { ElectionSite } from '@/lib/bodies/elections/officer-election'
import type { Result } from '@/lib/result'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Where = { driveId: string; electionId: string }

/** What is known of one worksite. */
export function SetSite({
  where,
  site,
  action,
}: {
  where: Where
  site: ElectionSite & { place: string }
  action: Send
}) {
  const t = useTranslations('elections.site')
  return (
    <Sheet trigger={t('open')} title={t('change', { place: site.place })}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form) => ({
            ...{
              ...where,
              cellId: site.cellId,
              voters: form.wholeNumber('voters'),
              goal: form.wholeNumber('goal'),
            },
            ...{ pledged: form.wholeNumber('pledged'), contact: form.flag('contact') },
          })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={close}
        >
          <TextField
            name="voters"
            label={t('voters')}
            required
            inputMode="numeric"
            defaultValue={site.voters}
          />
          <TextField name="goal" label={t('goal')} required inputMode="numeric" defaultValue={site.goal} />
          <TextField
            name="pledged"
            label={t('pledged')}
            required
            inputMode="numeric"
            defaultValue={site.pledged}
          />
          <CheckField name="contact" label={t('contactField')} defaultChecked={site.contact} />
        </ActionForm>
      )}
    </Sheet>
  )
}
