import 'server-only'
import type { CommandContext } from '@/lib/command/define-command'
import type { Message } from '@/lib/errors'
import { correctTalkTime, refuseTalkTime } from '../talk-time'

/** The moment that the phone said, put right if the entry waited on a phone whose clock was wrong; or why it cannot be. */
export function saidTime(
  happenedAt: string,
  { skewMs, now }: CommandContext,
): { at: Date; wrong: Message | null } {
  const said = new Date(happenedAt)
  const at = skewMs === null ? said : correctTalkTime(said, skewMs, now)
  return { at, wrong: refuseTalkTime(at, now) }
}
