import { addDays, type CalendarDate } from '@/lib/clock'
import { modelIds } from '@/lib/drives/models/models'
import type { AvailableCoach } from './available-coach'
import type { WaitingDrive } from './waiting-drive'

/**
 * Coaches as wins would make them: each knows the company, the field and the zone of some drive of the past, one in three
 * speaks Spanish, most take one or two drives. The same for the same stream of numbers.
 */
export function coachesFromDrives(
  won: readonly WaitingDrive[],
  count: number,
  today: CalendarDate,
  random: () => number,
): AvailableCoach[] {
  const models = modelIds()
  return Array.from({ length: count }, (_, index): AvailableCoach => {
    const from = won[Math.floor(random() * won.length)]
    const speaks = random()
    return {
      userId: `coach-${String(index + 1).padStart(4, '0')}`,
      industries: from?.industry ? [from.industry] : [],
      languages: speaks < 0.67 ? ['en'] : speaks < 0.95 ? ['en', 'es'] : ['es'],
      timeZone: from?.timeZone ?? 'America/New_York',
      availability: from?.availability ?? [],
      models: [models[Math.floor(random() * models.length)] ?? ''],
      lastWinOn: addDays(today, -Math.floor(random() * 700)),
      cap: 1 + Math.floor(random() * 3),
      load: 0,
      away: random() < 0.1 ? { fromOn: addDays(today, -3), untilOn: addDays(today, 10) } : null,
      isAlone: false,
      companyIds: from?.employerId ? [from.employerId] : [],
    }
  })
}
