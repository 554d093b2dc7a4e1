import { assignRole } from './actions/commands/assign-role'
import { beginAction } from './actions/commands/begin-action'
import { cancelAction } from './actions/commands/cancel-action'
import { closeAction } from './actions/commands/close-action'
import { countParticipation } from './actions/commands/count-participation'
import { debriefAction } from './actions/commands/debrief-action'
import { freeRole } from './actions/commands/free-role'
import { moveDemand } from './actions/commands/move-demand'
import { moveDemandBack } from './actions/commands/move-demand-back'
import { planAction } from './actions/commands/plan-action'
import { prepareAction } from './actions/commands/prepare-action'
import { recordParticipation } from './actions/commands/record-participation'
import { recordPledges } from './actions/commands/record-pledges'
import { reopenAction } from './actions/commands/reopen-action'
import { restoreAction } from './actions/commands/restore-action'
import { saveDemand } from './actions/commands/save-demand'
import { unrecordParticipation } from './actions/commands/unrecord-participation'
import { withdrawPledges } from './actions/commands/withdraw-pledges'
import { chooseScale } from './assessments/commands/choose-scale'
import { recordAssessment } from './assessments/commands/record-assessment'
import { recordShock } from './assessments/commands/record-shock'
import { settleAssessment } from './assessments/commands/settle-assessment'
import { withdrawAssessment } from './assessments/commands/withdraw-assessment'
import { addSecretary } from './bodies/commands/add-secretary'
import { addToSlate } from './bodies/commands/add-to-slate'
import { changeElection } from './bodies/commands/change-election'
import { countElection } from './bodies/commands/count-election'
import { endMembership } from './bodies/commands/end-membership'
import { endSecretary } from './bodies/commands/end-secretary'
import { endSteward } from './bodies/commands/end-steward'
import { grantLiaison } from './bodies/commands/grant-liaison'
import { nameSteward } from './bodies/commands/name-steward'
import { openBody } from './bodies/commands/open-body'
import { planElection } from './bodies/commands/plan-election'
import { recordMembership } from './bodies/commands/record-membership'
import { recordPosition } from './bodies/commands/record-position'
import { removeFromSlate } from './bodies/commands/remove-from-slate'
import { renameBody } from './bodies/commands/rename-body'
import { retireBody } from './bodies/commands/retire-body'
import { revokeLiaison } from './bodies/commands/revoke-liaison'
import { saveElector } from './bodies/commands/save-elector'
import { setElectionSite } from './bodies/commands/set-election-site'
import { standElector } from './bodies/commands/stand-elector'
import { withdrawMembership } from './bodies/commands/withdraw-membership'
import { answerCampaign } from './campaigns/commands/answer-campaign'
import { answerDay } from './campaigns/commands/answer-day'
import { askIntoCampaign } from './campaigns/commands/ask-into-campaign'
import { callDay } from './campaigns/commands/call-day'
import { cancelDay } from './campaigns/commands/cancel-day'
import { closeTogether } from './campaigns/commands/close-together'
import { describeCampaign } from './campaigns/commands/describe-campaign'
import { dropDemand } from './campaigns/commands/drop-demand'
import { endCampaign } from './campaigns/commands/end-campaign'
import { leaveCampaign } from './campaigns/commands/leave-campaign'
import { openCampaign } from './campaigns/commands/open-campaign'
import { proposeTogether } from './campaigns/commands/propose-together'
import { raiseDemand } from './campaigns/commands/raise-demand'
import { recallDelegate } from './campaigns/commands/recall-delegate'
import { sendDelegate } from './campaigns/commands/send-delegate'
import { showInCampaign } from './campaigns/commands/show-in-campaign'
import { voteTogether } from './campaigns/commands/vote-together'
import { withdrawTogether } from './campaigns/commands/withdraw-together'
import { addConflict } from './coaching/commands/add-conflict'
import { admitCoach } from './coaching/commands/admit-coach'
import { answerBuddy, leaveBuddy } from './coaching/commands/answer-buddy'
import { answerMatch } from './coaching/commands/answer-match'
import { attendGathering } from './coaching/commands/attend-gathering'
import { bookSession } from './coaching/commands/book-session'
import { cancelGathering } from './coaching/commands/cancel-gathering'
import { cancelSession } from './coaching/commands/cancel-session'
import { changeUrgency } from './coaching/commands/change-urgency'
import { closeAgreedStep } from './coaching/commands/close-agreed-step'
import { commentReview } from './coaching/commands/comment-review'
import { confirmCoach } from './coaching/commands/confirm-coach'
import { confirmMatch } from './coaching/commands/confirm-match'
import { endCoaching } from './coaching/commands/end-coaching'
import { finishGathering } from './coaching/commands/finish-gathering'
import { finishSession } from './coaching/commands/finish-session'
import { grantNames } from './coaching/commands/grant-names'
import { leaveCoaching } from './coaching/commands/leave-coaching'
import { leaveGathering } from './coaching/commands/leave-gathering'
import { markChecklist } from './coaching/commands/mark-checklist'
import { moveAgreedStep } from './coaching/commands/move-agreed-step'
import { offerMatch } from './coaching/commands/offer-match'
import { offerNextStep } from './coaching/commands/offer-next-step'
import { openCoachingRequest } from './coaching/commands/open-coaching-request'
import { openGathering } from './coaching/commands/open-gathering'
import { passOnHandOver } from './coaching/commands/pass-on-hand-over'
import { pauseCoaching } from './coaching/commands/pause-coaching'
import { proposeBuddy, withdrawBuddy } from './coaching/commands/propose-buddy'
import { proposeSession } from './coaching/commands/propose-session'
import { proposeStep } from './coaching/commands/propose-step'
import { readNotices } from './coaching/commands/read-notices'
import { refuseMatchOffer } from './coaching/commands/refuse-match'
import { removeCoachNote } from './coaching/commands/remove-coach-note'
import { removeComment } from './coaching/commands/remove-comment'
import { removeConflict } from './coaching/commands/remove-conflict'
import { removeMessage } from './coaching/commands/remove-message'
import { revokeNames } from './coaching/commands/revoke-names'
import { saveCoachNote } from './coaching/commands/save-coach-note'
import { saveCoachProfile } from './coaching/commands/save-coach-profile'
import { seeReview } from './coaching/commands/see-review'
import { seeThread } from './coaching/commands/see-thread'
import { sendFromCoordination, sendMessage } from './coaching/commands/send-message'
import { setContactWay } from './coaching/commands/set-contact-way'
import { shareTalk } from './coaching/commands/share-talk'
import { signUpForGathering } from './coaching/commands/sign-up-for-gathering'
import { takeStep } from './coaching/commands/take-step'
import { unmarkChecklist } from './coaching/commands/unmark-checklist'
import { unshareTalk } from './coaching/commands/unshare-talk'
import { vouchForCoach } from './coaching/commands/vouch-for-coach'
import { withdrawCoachingRequest } from './coaching/commands/withdraw-coaching-request'
import { withdrawVoucher } from './coaching/commands/withdraw-voucher'
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
import { agreeToHandOff } from './drives/commands/agree-to-hand-off'
import { agreeToWayBack } from './drives/commands/agree-to-way-back'
import { approveInvite } from './drives/commands/approve-invite'
import { chooseModel } from './drives/commands/choose-model'
import { closeDecision } from './drives/commands/close-decision'
import { commentDecision } from './drives/commands/comment-decision'
import { countPapers } from './drives/commands/count-papers'
import { dropLaidAside, releaseLaidAside } from './drives/commands/decide-laid-aside'
import { describeDrive } from './drives/commands/describe-drive'
import { describeNetwork } from './drives/commands/describe-network'
import { editGuide } from './drives/commands/edit-guide'
import { endHandOff } from './drives/commands/end-hand-off'
import { endNetworkRole } from './drives/commands/end-network-role'
import { endRole } from './drives/commands/end-role'
import { finishWayBack } from './drives/commands/finish-way-back'
import { grantNetworkRole } from './drives/commands/grant-network-role'
import { handOver } from './drives/commands/hand-over'
import { keepRole } from './drives/commands/keep-role'
import { makeInvite } from './drives/commands/make-invite'
import { markMilestone } from './drives/commands/mark-milestone'
import { moveStage } from './drives/commands/move-stage'
import { noteHandOff } from './drives/commands/note-hand-off'
import { openDecision } from './drives/commands/open-decision'
import { openWayBack } from './drives/commands/open-way-back'
import { proposeDecision } from './drives/commands/propose-decision'
import { proposeHandOff } from './drives/commands/propose-hand-off'
import { renameDrive } from './drives/commands/rename-drive'
import { reportMetric } from './drives/commands/report-metric'
import { revokeDevicesOf } from './drives/commands/revoke-devices-of'
import { setNetwork } from './drives/commands/set-network'
import { setProfile } from './drives/commands/set-profile'
import { startDrive } from './drives/commands/start-drive'
import { takeBackStage } from './drives/commands/take-back-stage'
import { uncommentDecision } from './drives/commands/uncomment-decision'
import { unmarkMilestone } from './drives/commands/unmark-milestone'
import { voteDecision } from './drives/commands/vote-decision'
import { voteSecretly } from './drives/commands/vote-secretly'
import { withdrawDecision } from './drives/commands/withdraw-decision'
import { withdrawInvite } from './drives/commands/withdraw-invite'
import { agreeToLeave } from './exchange/commands/agree-to-leave'
import { agreeToList } from './exchange/commands/agree-to-list'
import { askForList } from './exchange/commands/ask-for-list'
import { askToLeave } from './exchange/commands/ask-to-leave'
import { bringInDrive } from './exchange/commands/bring-in-drive'
import { cancelLeaving } from './exchange/commands/cancel-leaving'
import { commitImport } from './exchange/commands/commit-import'
import { purgeDrive } from './exchange/commands/purge'
import { stopList } from './exchange/commands/stop-list'
import { takeAway } from './exchange/commands/take-away'
import { takeList } from './exchange/commands/take-list'
import { undoImport } from './exchange/commands/undo-import'
import { addGrievanceHandler } from './law/commands/add-grievance-handler'
import { addGrievanceStep } from './law/commands/add-grievance-step'
import { addUnknownVoters } from './law/commands/add-unknown-voters'
import { answerGrievanceStep } from './law/commands/answer-grievance-step'
import { bringVoterList } from './law/commands/bring-voter-list'
import { challengeCard } from './law/commands/challenge-card'
import { changeContract } from './law/commands/change-contract'
import { chooseJurisdiction } from './law/commands/choose-jurisdiction'
import { closeGrievance } from './law/commands/close-grievance'
import { completeCard } from './law/commands/complete-card'
import { disputeVoter } from './law/commands/dispute-voter'
import { fileGrievance } from './law/commands/file-grievance'
import { markClock } from './law/commands/mark-clock'
import { recordCards } from './law/commands/record-cards'
import { recordContract } from './law/commands/record-contract'
import { removeCard } from './law/commands/remove-card'
import { restoreCard } from './law/commands/restore-card'
import { retireVoterList } from './law/commands/retire-voter-list'
import { rewordGrievance } from './law/commands/reword-grievance'
import { settleVoter } from './law/commands/settle-voter'
import { unmarkClock } from './law/commands/unmark-clock'
import { withdrawCard } from './law/commands/withdraw-card'
import { withdrawContract } from './law/commands/withdraw-contract'
import { withdrawGrievance } from './law/commands/withdraw-grievance'
import { assignMany } from './leaders/commands/assign-many'
import { assignTurf } from './leaders/commands/assign-turf'
import { endMany } from './leaders/commands/end-many'
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
import { addPush } from './reaching/commands/add-push'
import { endCalendarFeed } from './reaching/commands/end-calendar-feed'
import { makeCalendarFeed } from './reaching/commands/make-calendar-feed'
import { removePush } from './reaching/commands/remove-push'
import { attachEmployer } from './records/commands/attach-employer'
import { importRecords } from './records/commands/import-records'
import { addCallPlaces, addSeedPlaces } from './seeding/commands/add-places'
import { callTogether } from './seeding/commands/call-together'
import { calledIntake } from './seeding/commands/called-intake'
import { changeCall, changeSeed, closeCall, closeSeed } from './seeding/commands/change-seed'
import { claimIntake, releaseIntake } from './seeding/commands/claim-intake'
import { closeIntake, handOverIntake, putBackIntake } from './seeding/commands/close-intake'
import { goToCallPlace, goToSeedPlace } from './seeding/commands/go-to-place'
import { makeIntroduction, proposeIntroduction, withdrawIntroduction } from './seeding/commands/introduce'
import { noteCallPlace, noteSeedPlace } from './seeding/commands/note-place'
import { openCall, openSeed } from './seeding/commands/open-seed'
import { removeCallPlace, removeSeedPlace } from './seeding/commands/remove-place'
import { uncalledIntake } from './seeding/commands/uncalled-intake'
import { noteIntake, writeIntake } from './seeding/commands/write-intake'
import { addToPod, leavePod } from './skills/commands/add-to-pod'
import { attendTraining } from './skills/commands/attend-training'
import { beginSupport } from './skills/commands/begin-support'
import { closeTraining } from './skills/commands/close-training'
import { endSupport } from './skills/commands/end-support'
import { finishTraining } from './skills/commands/finish-training'
import { leaveTraining } from './skills/commands/leave-training'
import { closePod, makePod } from './skills/commands/make-pod'
import { openTraining } from './skills/commands/open-training'
import { signUpForTraining } from './skills/commands/sign-up-for-training'
import { withdrawSkill } from './skills/commands/withdraw-skill'
import { witnessSkill } from './skills/commands/witness-skill'
import { addContact } from './workers/commands/add-contact'
import { addNote } from './workers/commands/add-note'
import { addWorkers } from './workers/commands/add-workers'
import { eraseWorker } from './workers/commands/erase-worker'
import { judgeUnit } from './workers/commands/judge-unit'
import { leaveAloneMany } from './workers/commands/leave-alone-many'
import { markLeader } from './workers/commands/mark-leader'
import { mergeWorkers } from './workers/commands/merge-workers'
import { placeMany } from './workers/commands/place-many'
import { placeWorker } from './workers/commands/place-worker'
import { recordRetaliation } from './workers/commands/record-retaliation'
import { removeContact } from './workers/commands/remove-contact'
import { removeNote } from './workers/commands/remove-note'
import { removeView } from './workers/commands/remove-view'
import { removeWorkers } from './workers/commands/remove-workers'
import { renameWorker } from './workers/commands/rename-worker'
import { restoreView } from './workers/commands/restore-view'
import { saveView } from './workers/commands/save-view'
import { sayNotSame } from './workers/commands/say-not-same'
import { setBoundary } from './workers/commands/set-boundary'
import { setLanguages } from './workers/commands/set-languages'
import { setPlaces } from './workers/commands/set-places'
import { setWorkerStatus } from './workers/commands/set-worker-status'
import { splitWorkers } from './workers/commands/split-workers'
import { statusMany } from './workers/commands/status-many'
import { unplaceMany } from './workers/commands/unplace-many'
import { unstatusMany } from './workers/commands/unstatus-many'
import { withdrawRetaliation } from './workers/commands/withdraw-retaliation'
import { withdrawUnit } from './workers/commands/withdraw-unit'
import { addCells } from './workplaces/commands/add-cells'
import { addEmployer } from './workplaces/commands/add-employer'
import { addFloorPlan } from './workplaces/commands/add-floor-plan'
import { addDepartments, addShifts, addSites } from './workplaces/commands/add-parts'
import { chooseEmployerPath } from './workplaces/commands/choose-employer-path'
import { endEmployer } from './workplaces/commands/end-employer'
import { estimateHeadcount } from './workplaces/commands/estimate-headcount'
import { placeOnPlan } from './workplaces/commands/place-on-plan'
import { removeFloorPlan } from './workplaces/commands/remove-floor-plan'
import { renameEmployer } from './workplaces/commands/rename-employer'
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
  chooseScale,
  withdrawAssessment,
  recordShock,
  assignRole,
  freeRole,
  prepareAction,
  recordPledges,
  withdrawPledges,
  changeContract,
  chooseJurisdiction,
  markClock,
  recordContract,
  unmarkClock,
  withdrawContract,
  eraseWorker,
  saveDemand,
  moveDemand,
  moveDemandBack,
  planAction,
  beginAction,
  recordParticipation,
  unrecordParticipation,
  countParticipation,
  closeAction,
  reopenAction,
  cancelAction,
  restoreAction,
  debriefAction,
  editGuide,
  approveInvite,
  endRole,
  keepRole,
  makeInvite,
  openWayBack,
  agreeToWayBack,
  finishWayBack,
  renameDrive,
  revokeDevicesOf,
  releaseLaidAside,
  dropLaidAside,
  setProfile,
  startDrive,
  describeDrive,
  moveStage,
  chooseModel,
  takeBackStage,
  markMilestone,
  unmarkMilestone,
  reportMetric,
  proposeDecision,
  openDecision,
  commentDecision,
  uncommentDecision,
  voteDecision,
  voteSecretly,
  countPapers,
  closeDecision,
  withdrawDecision,
  setNetwork,
  grantNetworkRole,
  endNetworkRole,
  withdrawInvite,
  askToLeave,
  agreeToLeave,
  cancelLeaving,
  takeAway,
  askForList,
  agreeToList,
  stopList,
  takeList,
  seatOnCommittee,
  recordTie,
  withdrawTie,
  takeOn,
  assignTurf,
  endTurf,
  assignMany,
  endMany,
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
  mergeWorkers,
  splitWorkers,
  sayNotSame,
  renameWorker,
  setBoundary,
  setLanguages,
  setWorkerStatus,
  placeMany,
  unplaceMany,
  statusMany,
  unstatusMany,
  leaveAloneMany,
  saveView,
  removeView,
  restoreView,
  setPlaces,
  judgeUnit,
  withdrawUnit,
  recordRetaliation,
  withdrawRetaliation,
  addEmployer,
  renameEmployer,
  endEmployer,
  chooseEmployerPath,
  addCells,
  estimateHeadcount,
  addFloorPlan,
  placeOnPlan,
  removeFloorPlan,
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
  grantNames,
  revokeNames,
  sendFromCoordination,
  sendMessage,
  removeMessage,
  seeThread,
  markChecklist,
  unmarkChecklist,
  commentReview,
  removeComment,
  saveCoachNote,
  removeCoachNote,
  proposeStep,
  takeStep,
  closeAgreedStep,
  moveAgreedStep,
  shareTalk,
  unshareTalk,
  seeReview,
  addConflict,
  admitCoach,
  confirmCoach,
  attendGathering,
  cancelGathering,
  changeUrgency,
  finishGathering,
  leaveCoaching,
  leaveGathering,
  offerNextStep,
  openGathering,
  passOnHandOver,
  proposeBuddy,
  withdrawBuddy,
  answerBuddy,
  leaveBuddy,
  removeConflict,
  signUpForGathering,
  vouchForCoach,
  withdrawVoucher,
  proposeSession,
  bookSession,
  finishSession,
  cancelSession,
  setContactWay,
  readNotices,
  addPush,
  removePush,
  makeCalendarFeed,
  endCalendarFeed,
  openSeed,
  changeSeed,
  closeSeed,
  openCall,
  changeCall,
  closeCall,
  addSeedPlaces,
  addCallPlaces,
  goToSeedPlace,
  goToCallPlace,
  noteSeedPlace,
  noteCallPlace,
  removeSeedPlace,
  removeCallPlace,
  claimIntake,
  releaseIntake,
  calledIntake,
  uncalledIntake,
  noteIntake,
  writeIntake,
  closeIntake,
  handOverIntake,
  putBackIntake,
  callTogether,
  proposeIntroduction,
  makeIntroduction,
  withdrawIntroduction,
  openCampaign,
  askIntoCampaign,
  answerCampaign,
  leaveCampaign,
  sendDelegate,
  recallDelegate,
  showInCampaign,
  endCampaign,
  describeCampaign,
  describeNetwork,
  raiseDemand,
  dropDemand,
  callDay,
  cancelDay,
  answerDay,
  proposeTogether,
  voteTogether,
  closeTogether,
  withdrawTogether,
  attachEmployer,
  importRecords,
  attendTraining,
  closeTraining,
  finishTraining,
  leaveTraining,
  openTraining,
  signUpForTraining,
  proposeHandOff,
  agreeToHandOff,
  handOver,
  endHandOff,
  noteHandOff,
  witnessSkill,
  withdrawSkill,
  beginSupport,
  makePod,
  addToPod,
  leavePod,
  closePod,
  endSupport,
  addUnknownVoters,
  bringVoterList,
  challengeCard,
  disputeVoter,
  recordCards,
  completeCard,
  removeCard,
  restoreCard,
  retireVoterList,
  settleVoter,
  withdrawCard,
  addSecretary,
  addToSlate,
  changeElection,
  countElection,
  endMembership,
  endSecretary,
  endSteward,
  grantLiaison,
  nameSteward,
  openBody,
  planElection,
  recordMembership,
  recordPosition,
  removeFromSlate,
  renameBody,
  retireBody,
  revokeLiaison,
  saveElector,
  setElectionSite,
  standElector,
  withdrawMembership,
  addGrievanceHandler,
  addGrievanceStep,
  answerGrievanceStep,
  closeGrievance,
  fileGrievance,
  rewordGrievance,
  withdrawGrievance,
]

/** The command of a wire name; `undefined` for any other. */
export const commandNamed = (name: string): AnyCommand | undefined =>
  COMMANDS.find((command) => command.name === name)
