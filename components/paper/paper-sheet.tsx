'use client'

import { useTranslations } from 'next-intl'
import { useScaleWords } from '@/components/assessments/scale-context'
import { classNames } from '@/components/ui/class-names'
import { KNOWN_ISSUES } from '@/lib/conversations/issues'

type Props = {
  /** Whose list and of which day, as it is found again when the sheet comes back. */
  heading: string
  /** The number by which this page is found when it comes back. */
  number: string
  page: number
  pages: number
  codes: readonly string[]
}

const CELL = 'border border-ink px-1'

/** One page of paper: a code and blank fields a person, no name, black on white. */
export function PaperSheet({ heading, number, page, pages, codes }: Props) {
  const t = useTranslations()
  const { offered, labels } = useScaleWords()
  const turned = (word: string) => (
    <th key={word} scope="col" className="h-[30mm] w-[7.5mm] border border-ink p-0 align-bottom font-normal">
      <span className="inline-block rotate-180 py-1 text-left leading-tight [writing-mode:vertical-rl]">
        {word}
      </span>
    </th>
  )
  return (
    <section className="paper-sheet bg-paper text-ink text-xs">
      <p className="flex justify-between gap-4 pb-2">
        <span className="font-semibold">{heading}</span>
        <span>
          <span className="font-semibold tabular">{t('paper.sheet.number', { number })}</span>
          {' · '}
          {t('paper.sheet.page', { page, pages })}
        </span>
      </p>
      <table className="w-full table-fixed border-collapse">
        <thead>
          <tr>
            <th scope="col" className={classNames(CELL, 'w-[15mm] align-bottom')}>
              {t('paper.sheet.code')}
            </th>
            {turned(t('paper.sheet.talked'))}
            {offered.map((stand) => turned(labels[stand]))}
            {KNOWN_ISSUES.map((issue) => turned(t(`conversations.issue.${issue}`)))}
            {['ask', 'step'].map((blank) => (
              <th key={blank} scope="col" className={classNames(CELL, 'align-bottom font-normal')}>
                {t(`paper.sheet.${blank}`)}
              </th>
            ))}
            <th scope="col" className={classNames(CELL, 'w-[15mm] align-bottom font-normal')}>
              {t('paper.sheet.date')}
            </th>
          </tr>
        </thead>
        <tbody>
          {codes.map((code) => (
            <tr key={code} className="h-[8mm]">
              <th scope="row" className={classNames(CELL, 'text-left font-semibold tabular')}>
                {code}
              </th>
              {[...Array(1 + offered.length + KNOWN_ISSUES.length).keys()].map((box) => (
                <td key={box} className="border border-ink" />
              ))}
              <td className="border border-ink" />
              <td className="border border-ink" />
              <td className="border border-ink" />
            </tr>
          ))}
        </tbody>
      </table>
      <p className="pt-2">{t('paper.sheet.foot')}</p>
    </section>
  )
}
