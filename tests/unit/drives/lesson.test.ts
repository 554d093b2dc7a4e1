import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultLesson } from '@/lib/drives/guides/default-lesson'
import { GUIDE_SLUGS, readLesson } from '@/lib/drives/guides/lesson'
import { LANGUAGES } from '@/lib/i18n/language'

test('marks make headings and lists, empty lines end paragraphs, and nothing else is special', () => {
  expect(readLesson('\nOne\nline.\n\n# Head\n- a\n- b\n\n- c\n<b>Two</b>\n')).toEqual([
    { kind: 'paragraph', text: 'One line.' },
    { kind: 'heading', text: 'Head' },
    { kind: 'list', items: ['a', 'b'] },
    { kind: 'list', items: ['c'] },
    { kind: 'paragraph', text: '<b>Two</b>' },
  ])
})

test('no word of a lesson is lost, whatever somebody writes', () => {
  const line = fc.stringMatching(/^[a-z#<> -]{0,12}$/)
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const letters = (text: string) => text.replace(/[^a-z]/g, '')
      const read = readLesson(lines.join('\n')).map((block) =>
        'items' in block ? block.items.join('') : block.text,
      )
      expect(letters(read.join(''))).toBe(letters(lines.join('')))
    }),
  )
})

test.each(LANGUAGES.flatMap((language) => GUIDE_SLUGS.map((slug) => [language, slug] as const)))(
  '%s %s fits one screen and has what a lesson needs',
  (language, slug) => {
    const { title, summary, body } = defaultLesson(language, slug)
    const words = body.split(/\s+/).length
    expect(title.length).toBeLessThanOrEqual(50)
    expect(summary.length).toBeLessThanOrEqual(110)
    expect(words).toBeGreaterThan(150)
    expect(words).toBeLessThan(330)
    const kinds = new Set(readLesson(body).map(({ kind }) => kind))
    expect([...kinds].sort()).toEqual(['heading', 'list', 'paragraph'])
  },
)
