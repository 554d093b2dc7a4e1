import { recordAssessment } from './assessments/commands/record-assessment'
import { recordShock } from './assessments/commands/record-shock'
import { settleAssessment } from './assessments/commands/settle-assessment'
import { withdrawAssessment } from './assessments/commands/withdraw-assessment'
import { answerMatch } from './coaching/commands/answer-match'
import { confirmMatch } from './coaching/commands/confirm-match'
import { endCoaching } from './coaching/commands/end-coaching'
import { offerMatch } from './coaching/commands/offer-match'
import { openCoachingRequest } from './coaching/commands/open-coaching-request'
import { pauseCoaching } from './coaching/commands/pause-coaching'
import { readNotices } from './coaching/commands/read-notices'
import { refuseMatchOffer } from './coaching/commands/refuse-match'
import { saveCoachProfile } from './coaching/commands/save-coach-profile'
import { withdrawCoachingRequest } from './coaching/commands/withdraw-coaching-request'
import type { AnyCommand } from './command/define-command'
import { answerAsk } from './conversations/commands/answer-ask'
import { chooseSchool } from './conversations/commands/choose-school'
import { closeCommitment } from './conversations/commands/close-commitment'
import { debriefCommitment } from './conversations/commands/debrief-commitment'
import { logAttempt } from './conversations/commands/log-attempt'
import { logOneOnOne } from './conversations/commands/log-one-on-one'
import { logTimeTogether } from './conversations/commands/log-time-together'
import { makeCommitment } from './conversations/commands/make-commitment'
import { reopenCommitment } from './conversations/commands/reopen-commitment'
import { saveSchool } from './conversations/commands/save-school'
import { takeOn } from './conversations/commands/take-on'
import { withdrawAttempt } from './conversations/commands/withdraw-attempt'
import { withdrawOneOnOne } from './conversations/commands/withdraw-one-on-one'
import { withdrawTimeTogether } from './conversations/commands/withdraw-time-together'
import { approveInvite } from './drives/commands/approve-invite'
import { dropLaidAside, releaseLaidAside } from './drives/commands/decide-laid-aside'
import { describeDrive } from './drives/commands/describe-drive'
import { editGuide } from './drives/commands/edit-guide'
import { endNetworkRole } from './drives/commands/end-network-role'
import { endRole } from './drives/commands/end-role'
import { grantNetworkRole } from './drives/commands/grant-network-role'
import { keepRole } from './drives/commands/keep-role'
import { makeInvite } from './drives/commands/make-invite'
import { renameDrive } from './drives/commands/rename-drive'
import { revokeDevicesOf } from './drives/commands/revoke-devices-of'
import { setNetwork } from './drives/commands/set-network'
import { setProfile } from './drives/commands/set-profile'
import { startDrive } from './drives/commands/start-drive'
import { withdrawInvite } from './drives/commands/withdraw-invite'
import { agreeToLeave } from './exchange/commands/agree-to-leave'
import { askToLeave } from './exchange/commands/ask-to-leave'
import { bringInDrive } from './exchange/commands/bring-in-drive'
import { cancelLeaving } from './exchange/commands/cancel-leaving'
import { commitImport } from './exchange/commands/commit-import'
import { purgeDrive } from './exchange/commands/purge'
import { takeAway } from './exchange/commands/take-away'
import { undoImport } from './exchange/commands/undo-import'
import { assignTurf } from './leaders/commands/assign-turf'
import { endTurf } from './leaders/commands/end-turf'
import { recordTie } from './leaders/commands/record-tie'
import { seatOnCommittee } from './leaders/commands/seat-on-committee'
import { withdrawTie } from './leaders/commands/withdraw-tie'
import { addAgendaItem } from './meetings/commands/add-agenda-item'
import { answerMeeting } from './meetings/commands/answer-meeting'
import { attendMeeting } from './meetings/commands/attend-meeting'
import { cancelMeeting } from './meetings/commands/cancel-meeting'
import { changeMeeting } from './meetings/commands/change-meeting'
import { fillAgenda } from './meetings/commands/fill-agenda'
import { markAgendaItem } from './meetings/commands/mark-agenda-item'
import { moveAgendaItem } from './meetings/commands/move-agenda-item'
import { restoreMeeting } from './meetings/commands/restore-meeting'
import { scheduleMeeting } from './meetings/commands/schedule-meeting'
import { attachEmployer } from './records/commands/attach-employer'
import { importRecords } from './records/commands/import-records'
import { addContact } from './workers/commands/add-contact'
import { addNote } from './workers/commands/add-note'
import { addWorkers } from './workers/commands/add-workers'
import { markLeader } from './workers/commands/mark-leader'
import { placeWorker } from './workers/commands/place-worker'
import { removeContact } from './workers/commands/remove-contact'
import { removeNote } from './workers/commands/remove-note'
import { removeWorkers } from './workers/commands/remove-workers'
import { renameWorker } from './workers/commands/rename-worker'
import { setBoundary } from './workers/commands/set-boundary'
import { setWorkerStatus } from './workers/commands/set-worker-status'
import { addCells } from './workplaces/commands/add-cells'
import { addDepartments, addShifts, addSites } from './workplaces/commands/add-parts'
import { estimateHeadcount } from './workplaces/commands/estimate-headcount'
import { renamePart } from './workplaces/commands/rename-part'
import { retirePart } from './workplaces/commands/retire-part'
import { tagCells } from './workplaces/commands/tag-cells'

/** Every command by its wire name: what `/api/sync` and `npm run commands` know. */
export const COMMANDS: readonly AnyCommand[] = [
  logOneOnOne,
  withdrawOneOnOne,
  logAttempt,
  withdrawAttempt,
  logTimeTogether,
  withdrawTimeTogether,
  answerAsk,
  makeCommitment,
  closeCommitment,
  debriefCommitment,
  saveSchool,
  chooseSchool,
  scheduleMeeting,
  changeMeeting,
  cancelMeeting,
  restoreMeeting,
  answerMeeting,
  attendMeeting,
  fillAgenda,
  addAgendaItem,
  markAgendaItem,
  moveAgendaItem,
  reopenCommitment,
  recordAssessment,
  settleAssessment,
  withdrawAssessment,
  recordShock,
  editGuide,
  approveInvite,
  endRole,
  keepRole,
  makeInvite,
  renameDrive,
  revokeDevicesOf,
  releaseLaidAside,
  dropLaidAside,
  setProfile,
  startDrive,
  describeDrive,
  setNetwork,
  grantNetworkRole,
  endNetworkRole,
  withdrawInvite,
  askToLeave,
  agreeToLeave,
  cancelLeaving,
  takeAway,
  seatOnCommittee,
  recordTie,
  withdrawTie,
  takeOn,
  assignTurf,
  endTurf,
  purgeDrive,
  bringInDrive,
  addSites,
  addDepartments,
  addShifts,
  commitImport,
  undoImport,
  addContact,
  addNote,
  addWorkers,
  markLeader,
  placeWorker,
  removeContact,
  removeNote,
  removeWorkers,
  renameWorker,
  setBoundary,
  setWorkerStatus,
  addCells,
  estimateHeadcount,
  renamePart,
  retirePart,
  tagCells,
  saveCoachProfile,
  pauseCoaching,
  openCoachingRequest,
  withdrawCoachingRequest,
  offerMatch,
  answerMatch,
  confirmMatch,
  refuseMatchOffer,
  endCoaching,
  readNotices,
  attachEmployer,
  importRecords,
]

export const commandNamed = (name: string): AnyCommand | undefined =>
  COMMANDS.find((command) => command.name === name)
