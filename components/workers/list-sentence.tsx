import { X } from 'lucide-react'
import { getFormatter, getTranslations } from 'next-intl/server'
import { Fragment } from 'react'
import { Link } from '@/components/ui/link'
import type { ListColumn } from '@/lib/workers/lists/columns'
import {
  filterSentence,
  type NameOf,
  type SentencePiece,
  type StandWord,
} from '@/lib/workers/lists/filter-sentence'
import { listHref } from '@/lib/workers/lists/list-address'
import type { PeopleFilter } from '@/lib/workers/lists/people-filter'

type Props = {
  driveId: string
  filter: PeopleFilter
  columns: readonly ListColumn[] | null
  found: number
  nameOf: NameOf
  standWord: StandWord
}

/** Who is on the list, as one sentence. Every piece of it is a link to the list without that piece. */
export async function ListSentence({ driveId, filter, columns, found, nameOf, standWord }: Props) {
  const t = await getTranslations()
  const format = await getFormatter()
  const pieces = filterSentence(filter, nameOf, standWord)
  if (pieces.length === 0) return null
  const link = ({ part, words, without }: SentencePiece) => (
    <Link
      key={part}
      href={listHref(driveId, without, { columns })}
      className="py-2.5 underline decoration-accent decoration-dotted underline-offset-4 hover:text-accent"
    >
      {t(words.key, words.params)}
      <X aria-hidden className="ml-1 inline size-4" />
      <span className="sr-only">({t('lists.sentence.remove')})</span>
    </Link>
  )
  const [places, clauses] = [
    pieces.filter(({ kind }) => kind === 'place'),
    pieces.filter(({ kind }) => kind === 'clause'),
  ]
  return (
    <p className="max-w-words text-lg leading-[2.75rem]">
      {t('lists.sentence.people', { count: found })}
      {places.map((piece) => (
        <Fragment key={piece.part}> {link(piece)}</Fragment>
      ))}
      {clauses.length > 0 && <> {format.list(clauses.map(link), { type: 'conjunction' })}</>}
    </p>
  )
}
