import type { GuideSlug, Lesson } from '../lesson'
import { committee } from './committee'
import { conversation } from './conversation'
import { inoculation } from './inoculation'
import { mapping } from './mapping'
import { security } from './security'

/** The five lessons of the starter kit in this language, as they are before a network changes them. */
export const lessons: Record<GuideSlug, Lesson> = { mapping, conversation, inoculation, committee, security }
