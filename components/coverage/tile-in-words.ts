import type { ScaleWords } from '@/lib/assessments/scale-words'
import { standOf } from '@/lib/assessments/stands-in-words'
import { hasMark, isFollowed, type WallTile } from '@/lib/coverage/wall-tile'

type Translate = (key: string, params?: Record<string, string | number>) => string

/** Everything a tile shows, as short parts to read out. `t` reads `wall`, `labels` are those of the drive. */
export function tileInWords(
  t: Translate,
  labels: ScaleWords['labels'],
  tile: WallTile,
  withRatings: boolean,
): string[] {
  const [, value, , days] = tile
  return [
    withRatings && labels[standOf(value)],
    hasMark(tile, 'verified') && t('mark.verified'),
    isFollowed(tile) && t(hasMark(tile, 'won') ? 'mark.won' : 'mark.followed'),
    hasMark(tile, 'committee') && t('mark.committee'),
    hasMark(tile, 'disputed') && t('mark.disputed'),
    days === null ? t('talk.never') : t('talk.days', { days }),
  ].filter((part) => typeof part === 'string')
}
