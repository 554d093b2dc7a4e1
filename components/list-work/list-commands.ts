import type { SentCommand } from '@/components/ui/action-form'
import type { Result } from '@/lib/result'

/** The commands that a line of the list is made of, and those that take them back, by the name under which a phone keeps them. */
export const LIST_COMMANDS = {
  recordTie: 'tie.record',
  withdrawTie: 'tie.withdraw',
  assignTurf: 'turf.assign',
  endTurf: 'turf.end',
  makeStep: 'commitment.make',
  closeStep: 'commitment.close',
  recordStand: 'assessment.record',
  withdrawStand: 'assessment.withdraw',
} as const
export type ListCommand = keyof typeof LIST_COMMANDS

export type ListActions = Record<ListCommand, (command: SentCommand) => Promise<Result<unknown>>>
