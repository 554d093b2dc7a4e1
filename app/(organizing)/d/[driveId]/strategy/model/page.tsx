import { notFound } from 'next/navigation'
import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { LooseEnds } from '@/components/drives/loose-ends'
import { ModelCheckForm } from '@/components/drives/model-check-form'
import { ModelCheckHistory } from '@/components/drives/model-check-history'
import { saidByOthers } from '@/components/drives/said-by'
import { WithMessages } from '@/components/shell/with-messages'
import { Banner } from '@/components/ui/banner'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { addDays } from '@/lib/clock'
import { isDriveId } from '@/lib/drives/drive-id'
import { modelLabel } from '@/lib/drives/models/model-labels'
import { allModels } from '@/lib/drives/models/models'
import { MODEL_REVIEW_DAYS } from '@/lib/drives/published-constants'
import { getModelChoice } from '@/lib/drives/queries/model-choice'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { chooseModelAction } from '../actions'

type Props = {
  params: Promise<{ driveId: string }>
  searchParams: Promise<{ to?: string; decision?: string }>
}

/** How the group organizes: what fits by its own answers, what each way is good for, and the choice with a day to look again. */
export default async function ModelPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const [{ driveId }, asked] = await Promise.all([params, searchParams])
  if (!isDriveId(driveId) || !onCommittee(rolesIn(viewer, driveId))) notFound()
  const choice = await getModelChoice(viewer, driveId)
  if (!choice) notFound()
  const t = await getTranslations('strategy.model')
  const format = await getFormatter()
  const words = { t: await getTranslations('models'), locale: await getLocale() }
  const { drive, checks, hadFirstFight, looseEnds } = choice
  const { today, model } = drive
  const models = allModels()
  const said = await saidByOthers(drive.said.model, today)
  const last = checks[0]
  const nameOf = (id: string) => {
    const found = models.find((each) => each.id === id)
    return found ? modelLabel(found, 'name', words) : id
  }
  return (
    <Page width="words">
      <PageHeader
        title={t('title')}
        context={model ? [t('now', { model: nameOf(model.id) }), said].join(' ') : t('notSaid')}
        back={{ href: `/d/${driveId}/strategy`, label: t('back') }}
      />
      {last && last.reviewOn <= today ? (
        <Banner tone="warn" title={t('due')}>
          {t('dueText', { date: dayInWords(format, last.reviewOn, today) })}
        </Banner>
      ) : (
        !hadFirstFight && <Banner>{t('afterFirstFight')}</Banner>
      )}
      {looseEnds.length > 0 && (
        <Section title={t('ends.title')} note={t('ends.note')}>
          <LooseEnds {...{ driveId, today, ends: looseEnds }} />
        </Section>
      )}
      <Section title={t('ask')} note={t('askNote')}>
        <WithMessages of={['strategy']}>
          <ModelCheckForm
            driveId={driveId}
            models={models.map((each) => ({
              ...{ id: each.id, fits: each.fits, name: nameOf(each.id) },
              about: modelLabel(each, 'about', words),
              strengths: modelLabel(each, 'strengths', words),
              limits: modelLabel(each, 'limits', words),
            }))}
            chosen={models.find(({ id }) => id === asked.to)?.id ?? model?.id ?? null}
            before={last?.answers ?? null}
            decisionId={asked.decision ?? null}
            tomorrow={addDays(today, 1)}
            reviewOn={addDays(today, MODEL_REVIEW_DAYS)}
            choose={chooseModelAction}
          />
        </WithMessages>
      </Section>
      <Section title={t('look')} note={t('lookNote')}>
        <List label={t('look')}>
          {models.map(({ id }) => (
            <ListRow
              key={id}
              href={`/d/${driveId}/strategy/model/${id}`}
              title={<span className="inline-block first-letter:uppercase">{nameOf(id)}</span>}
              context={id === model?.id ? t('yours') : null}
            />
          ))}
        </List>
      </Section>
      {checks.length > 0 && (
        <Section title={t('history')} note={t('historyNote')}>
          <ModelCheckHistory
            today={today}
            checks={checks.map((check) => ({
              ...check,
              chosen: nameOf(check.chosen),
              leaning: check.leaning.map(nameOf),
            }))}
          />
        </Section>
      )}
    </Page>
  )
}
