import { expect, test } from 'vitest'
import leadersEn from '@/messages/en/leaders.json'
import mineEn from '@/messages/en/mine.json'
import leadersEs from '@/messages/es/leaders.json'
import mineEs from '@/messages/es/mine.json'

test.each([
  ['en', leadersEn.next, mineEn],
  ['es', leadersEs.next, mineEs],
])('a reason stands below the name and does not say it again: %s', (_language, next, mine) => {
  const reasons = [next.why, next.who, mine.why].flatMap((sentences) => Object.values(sentences))
  expect(reasons.filter((sentence) => sentence.includes('{name}'))).toEqual([])
})
