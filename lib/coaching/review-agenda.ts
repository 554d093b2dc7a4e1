import type { Message } from '@/lib/errors'
import type { Review } from './review'
import { AGENDA_LENGTH } from './session'

/** The longest agenda of a session, in points: what fits into three quarters of an hour. Our choice. */
export const AGENDA_POINTS = 6

/**
 * What a session could be about, from the review: agreed steps that are past their day first, then those to come, talks that are shown,
 * where talks stop (`stopsAt` by its name), areas without a talk, open points of the checklist.
 */
export function agendaFromReview(
  {
    steps,
    today,
    shared,
    blindAreas,
    checklist,
  }: Pick<Review, 'steps' | 'today' | 'shared' | 'blindAreas' | 'checklist'>,
  stopsAt: string | null,
): Message[] {
  const open = steps.filter(({ outcome }) => outcome === null)
  const overdueFirst = [
    ...open.filter(({ dueOn }) => dueOn < today),
    ...open.filter(({ dueOn }) => dueOn >= today),
  ]
  const unticked = checklist.filter(({ mark }) => mark === null).length
  const points: (Message | false)[] = [
    ...overdueFirst.map(({ text }): Message => ({ key: 'review.agenda.step', params: { text } })),
    ...shared
      .filter(({ isShown }) => isShown)
      .map(({ code }): Message => ({ key: 'review.agenda.talk', params: { code } })),
    stopsAt !== null && { key: 'review.talks.stopsAt', params: { step: stopsAt } },
    blindAreas > 0 && { key: 'review.checklist.measure.blind', params: { count: blindAreas } },
    unticked > 0 && { key: 'review.agenda.open', params: { count: unticked } },
  ]
  return points.filter((point) => point !== false).slice(0, AGENDA_POINTS)
}

/** As many of these lines, from the first, as an agenda has room for. */
export const agendaOf = (lines: readonly string[]): string =>
  lines.reduce(
    (text, line) => (text.length + line.length < AGENDA_LENGTH ? (text ? `${text}\n${line}` : line) : text),
    '',
  )
