'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { markMilestone } from '@/lib/drives/commands/mark-milestone'
import { reportMetric } from '@/lib/drives/commands/report-metric'
import { unmarkMilestone } from '@/lib/drives/commands/unmark-milestone'

export async function markMilestoneAction(command: SentCommand) {
  return runAction(markMilestone, command)
}

export async function unmarkMilestoneAction(command: SentCommand) {
  return runAction(unmarkMilestone, command)
}

export async function reportMetricAction(command: SentCommand) {
  return runAction(reportMetric, command)
}
