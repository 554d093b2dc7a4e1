'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { runAction } from '@/lib/command/run-action'
import { callTogether } from '@/lib/seeding/commands/call-together'
import { calledIntake } from '@/lib/seeding/commands/called-intake'
import { claimIntake, releaseIntake } from '@/lib/seeding/commands/claim-intake'
import { closeIntake, handOverIntake, putBackIntake } from '@/lib/seeding/commands/close-intake'
import { makeIntroduction, proposeIntroduction, withdrawIntroduction } from '@/lib/seeding/commands/introduce'
import { uncalledIntake } from '@/lib/seeding/commands/uncalled-intake'
import { noteIntake, writeIntake } from '@/lib/seeding/commands/write-intake'

export async function claimIntakeAction(command: SentCommand) {
  return runAction(claimIntake, command)
}

export async function releaseIntakeAction(command: SentCommand) {
  return runAction(releaseIntake, command)
}

export async function calledIntakeAction(command: SentCommand) {
  return runAction(calledIntake, command)
}

export async function uncalledIntakeAction(command: SentCommand) {
  return runAction(uncalledIntake, command)
}

export async function noteIntakeAction(command: SentCommand) {
  return runAction(noteIntake, command)
}

export async function writeIntakeAction(command: SentCommand) {
  return runAction(writeIntake, command)
}

export async function closeIntakeAction(command: SentCommand) {
  return runAction(closeIntake, command)
}

export async function handOverIntakeAction(command: SentCommand) {
  return runAction(handOverIntake, command)
}

export async function putBackIntakeAction(command: SentCommand) {
  return runAction(putBackIntake, command)
}

export async function callTogetherAction(command: SentCommand) {
  return runAction(callTogether, command)
}

export async function proposeIntroductionAction(command: SentCommand) {
  return runAction(proposeIntroduction, command)
}

export async function makeIntroductionAction(command: SentCommand) {
  return runAction(makeIntroduction, command)
}

export async function withdrawIntroductionAction(command: SentCommand) {
  return runAction(withdrawIntroduction, command)
}
