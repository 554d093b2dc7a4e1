import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import type { Viewer } from '@/lib/access/viewer'
import { recordAssessment } from '@/lib/assessments/commands/record-assessment'
import { settleAssessment } from '@/lib/assessments/commands/settle-assessment'
import { getAgenda } from '@/lib/assessments/queries/agenda'
import { execute } from '@/lib/command/execute'
import { logOneOnOne } from '@/lib/conversations/commands/log-one-on-one'
import { getCoverageOnDay } from '@/lib/coverage/queries/coverage-on-day'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'
import { inDays, rated, talk } from '../conversations/talks'

// "Ana: 2 (opinion), Bo: 4 (declined petition), same week. → Disputed; thresholds use 4; agenda item; resolution records reason;
// neither is overwritten."
const { owner } = await openTestDatabase()
const { driveId, workers, people } = await openOakStreet(owner)
const { ana, bo, cy } = people
const { ida } = workers
