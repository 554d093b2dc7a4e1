import { getFormatter, getTranslations } from 'next-intl/server'
import type { Message } from '@/lib/errors'
import type { NameOf, StandWord } from '@/lib/workers/lists/filter-sentence'
import type { Question } from '@/lib/workers/lists/question'
import { questionSentence } from '@/lib/workers/lists/question-sentence'

type Props = { question: Question; nameOf: NameOf; standWord: StandWord; found: number }

/** Who is on a list that was put together, as one sentence, and how many they are. Read out when it changes. */
export async function QuestionWords({ question, nameOf, standWord, found }: Props) {
  const t = await getTranslations()
  const format = await getFormatter()
  const { join, of } = questionSentence(question, nameOf, standWord)
  const say = ({ key, params }: Message) => t(key, params)
  const parts = of.map((part) =>
    'key' in part
      ? say(part)
      : format.list(part.of.map(say), { type: part.join === 'all' ? 'conjunction' : 'disjunction' }),
  )
  return (
    <p aria-live="polite" className="max-w-words text-lg">
      {parts.length === 0
        ? t('lists.build.empty')
        : t(`lists.says.${parts.length === 1 ? 'one' : join}`, {
            list: parts.join(t('lists.says.between')),
          })}{' '}
      <strong className="font-semibold">{t('lists.says.found', { count: found })}</strong>
    </p>
  )
}
