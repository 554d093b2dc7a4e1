import type { Verb } from '@/lib/access/roles'
import { actionInputs } from './action-inputs'
import { bodiesInputs } from './bodies-inputs'
import { buddyInputs } from './buddy-inputs'
import { campaignInputs } from './campaign-inputs'
import { cardInputs } from './card-inputs'
import { coachingInputs } from './coaching-inputs'
import { decisionInputs } from './decision-inputs'
import { driveInputs } from './drive-inputs'
import { grievanceInputs } from './grievance-inputs'
import { handOffInputs } from './hand-off-inputs'
import { intakeInputs } from './intake-inputs'
import { lawInputs } from './law-inputs'
import { leaderInputs } from './leader-inputs'
import { listsInputs } from './lists-inputs'
import { manyPeopleInputs } from './many-people-inputs'
import { meetingInputs } from './meeting-inputs'
import { startTestDrive } from './oak-street'
import { peopleInputs } from './people-inputs'
import { podInputs } from './pod-inputs'
import { queueInputs } from './queue-inputs'
import { reachingInputs } from './reaching-inputs'
import { reviewInputs } from './review-inputs'
import type { Actor } from './role-actors'
import { sharedCampaignInputs } from './shared-campaign-inputs'
import { shopInputs } from './shop-inputs'
import { skillInputs } from './skill-inputs'
import { stewardInputs } from './steward-inputs'
import { strategyInputs } from './strategy-inputs'
import { talkInputs } from './talk-inputs'
import { trainingInputs } from './training-inputs'
import { unionElectionInputs } from './union-election-inputs'
import type { ValidInput } from './valid-input'
import { wayBackInputs } from './way-back-inputs'

/** By verb, for every command there is. A test fails for a command that is missing here. */
export const VALID_INPUTS: { [Name in Verb]?: ValidInput } = {
  ...bodiesInputs,
  ...stewardInputs,
  ...grievanceInputs,
  ...unionElectionInputs,
  ...cardInputs,
  ...handOffInputs,
  ...skillInputs,
  ...trainingInputs,
  ...lawInputs,
  ...intakeInputs,
  ...queueInputs,
  ...reachingInputs,
  ...buddyInputs,
  ...podInputs,
  ...reviewInputs,
  ...strategyInputs,
  ...decisionInputs,
  ...sharedCampaignInputs,
  ...wayBackInputs,
  ...peopleInputs,
  ...manyPeopleInputs,
  ...leaderInputs,
  ...listsInputs,
  ...talkInputs,
  ...shopInputs,
  ...actionInputs,
  ...meetingInputs,
  ...coachingInputs,
  ...campaignInputs,
  ...driveInputs,
}

/** A drive without people, started by somebody, for what needs a file to read in. */
export const emptyDrive = ({ session }: Pick<Actor, 'session'>): Promise<string> =>
  startTestDrive(session, 'FIG-01', 'Fig')
