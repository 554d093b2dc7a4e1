import type * as z from 'zod'
import type { Verb } from '@/lib/access/roles'
import type { Viewer } from '@/lib/access/viewer'
import type { ViewerTx } from '@/lib/db/as-viewer'
import type { Refusal } from '@/lib/errors'
import type { Result } from '@/lib/result'
import type { Vault } from '@/lib/vault/vault'

/**
 * What a command works with. `vault` is the transaction's, under the name that commands use most. `skewMs` is how far the
 * phone's clock was behind when it sent a waiting entry; `null` when nothing had waited.
 */
export type CommandContext = {
  viewer: Viewer
  tx: ViewerTx
  vault: Vault
  now: Date
  commandId: string
  skewMs: number | null
}

/** Ids, enums and numbers only: answers are kept in the receipt and the activity log, which hold no words. */
export type Output = Record<string, string | number | boolean | null | readonly string[]>

/** One thing that somebody can do. `refuse` is not optional: there is no command that anyone may always run. */
export type Command<Schema extends z.ZodType, Facts, Answer extends Output> = {
  /** Wire name and verb of the role table. Stable across releases: phones queue commands by it. */
  name: Verb
  /**
   * `drive`: the input carries `driveId` and roles of that drive count. `drive_privately`: the same, but receipt and log are those of
   * whoever did it, so that the drive's own log is silent about it. `network`, `self`: network roles only.
   */
  scope: 'drive' | 'drive_privately' | 'network' | 'self'
  input: Schema
  /** What the command is about, for `errors.not_found.<subject>`. */
  subject: string
  /** What was written down about people: somebody joined with another since is taken for the one who was kept. */
  followsMerge?: true
  /** A stricter verb for some inputs, such as an import of many rows. */
  verbFor?(input: z.infer<Schema>): Verb
  /** What the decision depends on, as the viewer may see it; `null` when there is no such thing for them. */
  load(input: z.infer<Schema>, context: CommandContext): Promise<Facts | null>
  /**
   * The same by the input alone, so that it travels to the database together with the claim of the command id: for what a whole shift
   * sends at once. `load` runs only where somebody was joined with another since.
   */
  loadWithClaim?(input: z.infer<Schema>, context: Pick<CommandContext, 'tx'>): Promise<Facts | null>
  /** May they, beyond what the role table says? One call into the area's policy.ts. */
  refuse(viewer: Viewer, facts: Facts, input: z.infer<Schema>): Refusal
  /** Decides with the pure rules and writes. */
  run(input: z.infer<Schema>, facts: Facts, context: CommandContext): Promise<Result<Answer>>
}

/** A command whose input and facts are forgotten, as lists of commands need it. */
export type AnyCommand = Command<z.ZodType, unknown, Output>

export const defineCommand = <Schema extends z.ZodType, Facts, Answer extends Output>(
  command: Command<Schema, Facts, Answer>,
): Command<Schema, Facts, Answer> => command
