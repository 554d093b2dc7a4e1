import { recordAssessment } from './assessments/commands/record-assessment'
import { recordShock } from './assessments/commands/record-shock'
import type { AnyCommand } from './command/define-command'
import { closeCommitment } from './conversations/commands/close-commitment'
import { logOneOnOne } from './conversations/commands/log-one-on-one'
import { withdrawOneOnOne } from './conversations/commands/withdraw-one-on-one'
import { editGuide } from './drives/commands/edit-guide'

/** Every command by its wire name: what `/api/sync` and `npm run commands` know. */
export const COMMANDS: readonly AnyCommand[] = [
  logOneOnOne,
  withdrawOneOnOne,
  closeCommitment,
  recordAssessment,
  recordShock,
  editGuide,
]

export const commandNamed = (name: string): AnyCommand | undefined =>
  COMMANDS.find((command) => command.name === name)
