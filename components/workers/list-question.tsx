import { getTranslations } from 'next-intl/server'
import { WithMessages } from '@/components/shell/with-messages'
import { LinkButton } from '@/components/ui/link-button'
import { Section } from '@/components/ui/section'
import type { ScaleWords } from '@/lib/assessments/scale-words'
import type { ListColumn } from '@/lib/workers/lists/columns'
import type { NameOf } from '@/lib/workers/lists/filter-sentence'
import { listHref } from '@/lib/workers/lists/list-address'
import { NO_FILTER, type PeopleFilter } from '@/lib/workers/lists/people-filter'
import { conditionText } from '@/lib/workers/lists/question-text'
import { type ChoiceSources, conditionChoices } from './condition-choices'
import { ListFilter } from './list-filter'
import { ListSentence } from './list-sentence'
import { QuestionBuilder } from './question-builder'
import { QuestionWords } from './question-words'

type Props = {
  driveId: string
  filter: PeopleFilter
  columns: readonly ListColumn[] | null
  sources: ChoiceSources
  nameOf: NameOf
  found: number
}

/** Who is to be on the list: the choice of one line, or what was put together freely; and both as a sentence. */
export async function ListQuestion({ driveId, filter, columns, sources, nameOf, found }: Props) {
  const t = await getTranslations('lists.build')
  const choices = await conditionChoices(sources)
  const standWord = (stand: keyof ScaleWords['labels']) => sources.scale.labels[stand]
  const sentence = (
    <ListSentence
      driveId={driveId}
      filter={filter}
      columns={columns}
      found={found}
      nameOf={nameOf}
      standWord={standWord}
    />
  )
  if (!filter.question)
    return (
      <>
        <ListFilter driveId={driveId} filter={filter} columns={columns} choices={choices} />
        {sentence}
      </>
    )
  return (
    <Section
      title={t('title')}
      note={t('explains')}
      action={
        <LinkButton
          kind="plain"
          className="max-sm:-ml-4"
          href={listHref(driveId, { ...NO_FILTER, list: filter.list }, { columns })}
        >
          {t('simple')}
        </LinkButton>
      }
    >
      <WithMessages of={['lists.build']}>
        <QuestionBuilder
          driveId={driveId}
          filter={filter}
          columns={columns}
          choices={choices.map(({ title, options }) => ({
            title,
            options: options.map(({ condition, label }) => ({ code: conditionText(condition), label })),
          }))}
        />
      </WithMessages>
      {sentence}
      <QuestionWords question={filter.question} nameOf={nameOf} standWord={standWord} found={found} />
      <p className="max-w-words text-ink-muted text-sm">{t('unknown')}</p>
    </Section>
  )
}
