'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type FormEvent, useId, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { INPUT_CLASSES } from '@/components/ui/field'
import { joinedBy, type Where, withCondition, withoutPart } from '@/lib/workers/lists/edit-question'
import { isGroup, JOINS, type Question } from '@/lib/workers/lists/question'
import { conditionOf, conditionText } from '@/lib/workers/lists/question-text'

/** What can be asked, in the words of the group; `code` is how an address writes it. */
export type BuilderChoice = { title: string; options: readonly { code: string; label: string }[] }

type Props = {
  question: Question
  where: Where
  title: string
  change: (next: Question) => void
  choices: readonly BuilderChoice[]
  isFull: boolean
  onRemove?: { label: string; run: () => void }
}

/** The whole of a question, or one group of it: how its conditions belong together, which they are, and one more. */
export function QuestionPart({ question, where, title, change, choices, isFull, onRemove }: Props) {
  const t = useTranslations('lists.build')
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const group = where === 'whole' ? question : question.of[where]
  if (!group || !('join' in group)) return null
  const conditions = group.of.flatMap((part, index) => (isGroup(part) ? [] : [{ condition: part, index }]))
  const wordsOf = (code: string): string => {
    const choice = choices.find(({ options }) => options.some((option) => option.code === code))
    const option = choice?.options.find((each) => each.code === code)
    return choice && option ? `${choice.title}: ${option.label}` : t('gone')
  }
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const condition = conditionOf(String(new FormData(form).get('condition') ?? ''))
    if (!condition) return
    change(withCondition(question, where, condition))
    form.reset()
  }
  const remove = (index: number) => {
    heading.current?.focus()
    change(withoutPart(question, where, index))
  }

  return (
    <section
      aria-labelledby={`${id}-title`}
      className={classNames(
        'grid gap-3 rounded-card border border-line p-[min(1rem,4vw)]',
        where !== 'whole' && 'ml-[min(1.5rem,4vw)]',
      )}
    >
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-2">
        <h3 id={`${id}-title`} ref={heading} tabIndex={-1} className="font-semibold">
          {title}
        </h3>
        {onRemove && (
          <Button kind="plain" onClick={onRemove.run} aria-label={onRemove.label}>
            <X aria-hidden className="size-5" />
          </Button>
        )}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: three buttons that act at once, not fields of a form. */}
      <div role="group" aria-label={t('joinOf')} className="grid grid-cols-3 gap-2">
        {JOINS.map((join) => (
          <Button
            key={join}
            aria-pressed={group.join === join}
            onClick={() => group.join !== join && change(joinedBy(question, where, join))}
            className="px-2 text-sm aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent"
          >
            {t(`join.${join}`)}
          </Button>
        ))}
      </div>
      {conditions.length > 0 ? (
        <ul className="grid gap-2">
          {conditions.map(({ condition, index }) => {
            const words = wordsOf(conditionText(condition))
            return (
              <li
                key={conditionText(condition)}
                className="flex items-center justify-between gap-2 rounded-input bg-sunken pl-3"
              >
                <span className="min-w-0 py-2">{words}</span>
                <Button kind="plain" onClick={() => remove(index)} aria-label={t('remove', { what: words })}>
                  <X aria-hidden className="size-5" />
                </Button>
              </li>
            )
          })}
        </ul>
      ) : (
        where !== 'whole' && <p className="text-ink-muted text-sm">{t('emptyGroup')}</p>
      )}
      {!isFull && (
        <form onSubmit={add} className="grid gap-2 sm:grid-cols-[1fr_auto] sm:items-end">
          <label className="grid min-w-0 gap-1.5">
            <span className="text-sm">{t('add')}</span>
            <select name="condition" defaultValue="" className={INPUT_CLASSES}>
              <option value="">{t('choose')}</option>
              {choices.map((choice) => (
                <optgroup key={choice.title} label={choice.title}>
                  {choice.options.map(({ code, label }) => (
                    <option key={code} value={code}>
                      {label}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </label>
          <Button type="submit">{t('addButton')}</Button>
        </form>
      )}
    </section>
  )
}
