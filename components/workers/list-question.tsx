import { WithMessages } from '@/components/shell/with-messages'
import type { ScaleWords } from '@/lib/assessments/scale-words'
import type { ListColumn } from '@/lib/workers/lists/columns'
import type { NameOf } from '@/lib/workers/lists/filter-sentence'
import type { Unfolded } from '@/lib/workers/lists/list-address'
import type { PeopleFilter } from '@/lib/workers/lists/people-filter'
import { conditionText } from '@/lib/workers/lists/question-text'
import { type ChoiceSources, conditionChoices } from './condition-choices'
import { LateQuestionBuilder } from './late-question-builder'
import { ListFilter } from './list-filter'
import { ListSentence } from './list-sentence'
import { QuestionWords } from './question-words'

type Props = {
  driveId: string
  filter: PeopleFilter
  columns: readonly ListColumn[] | null
  sources: ChoiceSources
  nameOf: NameOf
  found: number
  unfolded: Unfolded | null
}

/** Who is to be on the list: the choice of one line, or what was put together freely; and both as a sentence. */
export async function ListQuestion({ driveId, filter, columns, sources, nameOf, found, unfolded }: Props) {
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
  if (!filter.question) {
    const choices = unfolded === 'narrow' ? await conditionChoices(sources) : null
    return (
      <>
        <ListFilter driveId={driveId} filter={filter} columns={columns} choices={choices} />
        {sentence}
      </>
    )
  }
  const choices = await conditionChoices(sources)
  return (
    <div className="grid gap-3">
      {sentence}
      <QuestionWords question={filter.question} nameOf={nameOf} standWord={standWord} found={found} />
      <WithMessages of={['lists.build']}>
        <LateQuestionBuilder
          driveId={driveId}
          filter={filter}
          columns={columns}
          opens={unfolded === 'question' ? 'unfolded' : 'folded'}
          choices={choices.map(({ title, options }) => ({
            title,
            options: options.map(({ condition, label }) => ({ code: conditionText(condition), label })),
          }))}
        />
      </WithMessages>
    </div>
  )
}
