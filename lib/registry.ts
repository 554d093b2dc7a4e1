import { recordAssessment } from './assessments/commands/record-assessment'
import { recordShock } from './assessments/commands/record-shock'
import type { AnyCommand } from './command/define-command'
import { closeCommitment } from './conversations/commands/close-commitment'
import { logOneOnOne } from './conversations/commands/log-one-on-one'
import { withdrawOneOnOne } from './conversations/commands/withdraw-one-on-one'
import { approveInvite } from './drives/commands/approve-invite'
import { editGuide } from './drives/commands/edit-guide'
import { endRole } from './drives/commands/end-role'
import { makeInvite } from './drives/commands/make-invite'
import { renameDrive } from './drives/commands/rename-drive'
import { revokeDevicesOf } from './drives/commands/revoke-devices-of'
import { setProfile } from './drives/commands/set-profile'
import { startDrive } from './drives/commands/start-drive'
import { withdrawInvite } from './drives/commands/withdraw-invite'
import { agreeToLeave } from './exchange/commands/agree-to-leave'
import { askToLeave } from './exchange/commands/ask-to-leave'
import { bringInDrive } from './exchange/commands/bring-in-drive'
import { cancelLeaving } from './exchange/commands/cancel-leaving'
import { purgeDrive } from './exchange/commands/purge'
import { takeAway } from './exchange/commands/take-away'

/** Every command by its wire name: what `/api/sync` and `npm run commands` know. */
export const COMMANDS: readonly AnyCommand[] = [
  logOneOnOne,
  withdrawOneOnOne,
  closeCommitment,
  recordAssessment,
  recordShock,
  editGuide,
  approveInvite,
  endRole,
  makeInvite,
  renameDrive,
  revokeDevicesOf,
  setProfile,
  startDrive,
  withdrawInvite,
  askToLeave,
  agreeToLeave,
  cancelLeaving,
  takeAway,
  purgeDrive,
  bringInDrive,
]

export const commandNamed = (name: string): AnyCommand | undefined =>
  COMMANDS.find((command) => command.name === name)
