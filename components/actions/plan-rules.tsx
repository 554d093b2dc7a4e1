import { useTranslations } from 'next-intl'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { OneAction } from '@/lib/actions/action-page'
import { ACTION_ROUTES } from '@/lib/actions/plan'

type Props = { plan: OneAction | null; earlier: readonly { testId: string; title: string }[] }

/** "Only if so many in so many areas", by ourselves or through the union, and what it follows on. */
export function PlanRules({ plan, earlier }: Props) {
  const t = useTranslations('actions.form')
  return (
    <>
      <TextField
        name="goPledged"
        label={t('goPledged')}
        help={t('goPledgedHelp')}
        inputMode="numeric"
        defaultValue={plan?.go.people ?? ''}
      />
      <TextField
        name="goCells"
        label={t('goCells')}
        help={t('goCellsHelp')}
        inputMode="numeric"
        defaultValue={plan?.go.cells ?? ''}
      />
      <Select
        name="route"
        label={t('route')}
        empty={t('routeNone')}
        defaultValue={plan?.route ?? ''}
        options={ACTION_ROUTES.map((value) => ({ value, label: t(value) }))}
      />
      {earlier.length > 0 && (
        <Select
          name="leadsFrom"
          label={t('leadsFrom')}
          empty={t('noLeadsFrom')}
          defaultValue={plan?.leadsFrom ?? ''}
          options={earlier.map(({ testId, title }) => ({ value: testId, label: title }))}
        />
      )}
    </>
  )
}
