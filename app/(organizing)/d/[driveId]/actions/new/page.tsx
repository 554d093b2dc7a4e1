import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { PlanForm } from '@/components/actions/plan-form'
import { WithMessages } from '@/components/shell/with-messages'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { ACTION_KINDS, FIRST_ACTION } from '@/lib/actions/ladder'
import { getActionsPage } from '@/lib/actions/queries/actions-page'
import { addDays } from '@/lib/clock'
import { isDriveId } from '@/lib/drives/drive-id'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { getNoStrike } from '@/lib/law/queries/no-strike'
import { planActionAction } from '../actions'

type Props = {
  params: Promise<{ driveId: string }>
  searchParams: Promise<{ kind?: string; for?: string }>
}

/** A new action. What can be foreseen is filled in: an easy one, in a week, for the newest thing that is asked for. */
export default async function NewActionPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const asked = await searchParams
  const isCommittee = isDriveId(driveId) && onCommittee(rolesIn(viewer, driveId))
  const page = isCommittee ? await getActionsPage(viewer, driveId) : null
  if (!page) notFound()
  const t = await getTranslations('actions')
  const demands = page.demands.filter(({ status }) => status !== 'dropped')
  const format = await getFormatter()
  const happensOn = addDays(page.today, 7)
  const found = await getNoStrike(viewer, driveId, happensOn)
  const chosen = demands.find(({ demandId }) => demandId === asked.for) ?? demands[0]
  return (
    <Page width="words">
      <PageHeader title={t('form.title')} back={{ href: `/d/${driveId}/actions`, label: t('page.back') }} />
      <WithMessages of={['actions']}>
        <PlanForm
          driveId={driveId}
          demands={demands.map(({ demandId, text }) => ({ demandId, text }))}
          earlier={page.actions
            .filter(({ stage }) => stage !== 'cancelled')
            .map(({ testId, title, kind }) => ({ testId, title: title || t(`kind.${kind}`) }))}
          noStrike={found && { contract: found.name, until: dayInWords(format, found.expiresOn, page.today) }}
          plan={{
            kind: ACTION_KINDS.find((kind) => kind === asked.kind) ?? FIRST_ACTION,
            demandId: chosen?.demandId ?? null,
            happensOn,
          }}
          action={planActionAction}
        />
      </WithMessages>
    </Page>
  )
}
