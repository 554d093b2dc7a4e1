import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync('app/globals.css', 'utf8')
const themeEnd = css.indexOf('@custom-variant')
const colours = (part: string) =>
  new Map(
    [...part.matchAll(/--color-([\w-]+): (#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]),
  )
const light = colours(css.slice(0, themeEnd))
const dark = new Map([...light, ...colours(css.slice(themeEnd, css.indexOf('@media print')))])

const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
const luminance = (hex: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (one: string, other: string) => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const TEXT_PAIRS = [
  ...['paper', 'surface', 'sunken'].flatMap((under) =>
    ['ink', 'ink-muted', 'accent', 'danger'].map((over) => [over, under]),
  ),
  ...['accent', 'danger', 'warn', 'info'].map((tone) => [tone, `${tone}-soft`]),
  ...['accent', 'danger', 'warn', 'info'].map((tone) => ['ink', `${tone}-soft`]),
  ['accent-ink', 'accent'],
  ...[1, 2, 3].map((level) => ['coverage-light-ink', `coverage-${level}`]),
  ...[4, 5].map((level) => ['coverage-strong-ink', `coverage-${level}`]),
  ...[1, 5].map((level) => ['support-outer-ink', `support-${level}`]),
  ...[2, 3, 4].map((level) => ['support-inner-ink', `support-${level}`]),
] as [string, string][]

const EDGE_PAIRS = [
  ...['paper', 'surface'].flatMap((under) => [
    ['edge', under],
    ['focus', under],
    ['accent', under],
    ['coverage-edge', under],
  ]),
] as [string, string][]

const worst = (palette: Map<string, string>, pairs: [string, string][], least: number) =>
  pairs
    .map(([over, under]) => ({
      over,
      under,
      ratio: contrast(palette.get(over) ?? '', palette.get(under) ?? ''),
    }))
    .filter(({ ratio }) => !(ratio >= least))

test.each([
  ['light', light],
  ['dark', dark],
])('%s: words stand out at least 4.5 to 1, edges and rings 3 to 1', (_, palette) => {
  expect(worst(palette, TEXT_PAIRS, 4.5)).toEqual([])
  expect(worst(palette, EDGE_PAIRS, 3)).toEqual([])
})

test('dark renames no token: every light colour that is a surface or text has a dark one', () => {
  const kept = [...light.keys()].filter((name) => dark.get(name) === light.get(name))
  expect(kept).toEqual([])
})
