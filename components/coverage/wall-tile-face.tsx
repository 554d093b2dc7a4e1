import { Check, CircleAlert, Star, UsersRound } from 'lucide-react'
import { useScaleWords } from '@/components/assessments/scale-context'
import { classNames } from '@/components/ui/class-names'
import { type Stand, standOf } from '@/lib/assessments/stands-in-words'
import { hasMark, isFollowed, type WallTile } from '@/lib/coverage/wall-tile'

const STRIPS = {
  1: 'bg-support-1 text-support-outer-ink',
  2: 'bg-support-2 text-support-inner-ink',
  3: 'bg-support-3 text-support-inner-ink',
  4: 'bg-support-4 text-support-inner-ink',
  5: 'bg-support-5 text-support-outer-ink',
} as const

type Props = { tile: WallTile; called: string | undefined; withRatings: boolean }

/** What a tile says: code or name, the number and the word of where somebody stands, marks. A dashed edge for the unknown. */
export function WallTileFace({ tile, called, withRatings }: Props) {
  const { short, numbers } = useScaleWords()
  const [code, value] = tile
  return (
    <span
      className={classNames(
        'flex h-[3.5rem] overflow-hidden rounded-input border bg-surface text-left',
        withRatings && value === null ? 'border-edge border-dashed' : 'border-edge/60',
      )}
    >
      {withRatings && (
        <span
          className={classNames(
            'tabular grid w-[1.25rem] shrink-0 place-items-center font-semibold text-xs print:border-ink print:border-r print:bg-transparent print:text-ink',
            value === null ? 'text-ink-muted' : STRIPS[value],
          )}
        >
          {value === null ? '?' : numbers[standOf(value) as Stand]}
        </span>
      )}
      <span className="grid min-w-0 flex-1 content-center px-1.5 leading-tight">
        <span className="flex items-center gap-0.5 max-[20em]:flex-wrap [&_svg]:size-3 [&_svg]:shrink-0">
          <span className="tabular min-w-0 truncate font-semibold text-xs">{called ?? code}</span>
          {hasMark(tile, 'verified') && <Check />}
          {isFollowed(tile) && <Star className={hasMark(tile, 'won') ? 'fill-current' : undefined} />}
          {hasMark(tile, 'committee') && <UsersRound />}
          {hasMark(tile, 'disputed') && <CircleAlert />}
        </span>
        {withRatings && (
          <span className="text-[0.6875rem] max-[20em]:line-clamp-2 min-[20em]:truncate text-ink-muted print:text-[7pt]">
            {short[standOf(value)]}
          </span>
        )}
      </span>
    </span>
  )
}
