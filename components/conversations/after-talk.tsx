'use client'

import { CircleCheck } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'

type Props = {
  called: string
  /** The page of the person, and where to write down another talk. */
  personHref: string
  logHref: string
}

const ANSWERS = ['more', 'equal', 'less'] as const

/** In place of the form once a talk is saved: a thought about listening, kept nowhere, and where to go on. Takes focus. */
export function AfterTalk({ called, personHref, logHref }: Props) {
  const t = useTranslations('conversations.after')
  const [answer, setAnswer] = useState<(typeof ANSWERS)[number] | null>(null)
  const box = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    box.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-label={t('saved')}
      className="grid gap-5 rounded-card border border-line bg-surface p-5"
    >
      <h2 ref={heading} className="flex items-center gap-2 text-lg font-semibold">
        <CircleCheck aria-hidden className="size-5 shrink-0 text-accent" />
        {t('saved')}
      </h2>
      <div className="grid gap-3">
        <p>{t('question', { name: called })}</p>
        <div className="flex flex-wrap gap-2">
          {ANSWERS.map((each) => (
            <Button key={each} aria-pressed={answer === each} onClick={() => setAnswer(each)}>
              {t(`answer.${each}`, { name: called })}
            </Button>
          ))}
        </div>
        <p role="status" className={answer ? undefined : 'sr-only'}>
          {answer && t(`tip.${answer}`, { name: called })}
        </p>
        <p className="text-ink-muted text-sm">{t('notKept')}</p>
      </div>
      <div className="flex flex-wrap gap-3">
        <LinkButton kind="primary" href={personHref} className="max-sm:w-full">
          {t('person', { name: called })}
        </LinkButton>
        <LinkButton href={logHref} className="max-sm:w-full">
          {t('another')}
        </LinkButton>
      </div>
    </section>
  )
}
