import { type Measure, ratio, summarize } from './measure'

const number = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 })

/** One measure with its summaries and ratios, as `--json` prints it. */
export const reportOf = (measure: Measure) => ({
  name: measure.name,
  unit: measure.unit,
  goal: measure.goal,
  product: summarize(measure.product),
  against: Object.fromEntries(
    Object.entries(measure.against).map(([name, numbers]) => [
      name,
      { ...summarize(numbers), ratio: ratio(measure.product, numbers) },
    ]),
  ),
})

/** The measures as a table for people: median (least to most) and the ratio to each baseline. */
export function printTable(measures: readonly Measure[]): void {
  for (const measure of measures) {
    const { product, against } = reportOf(measure)
    const range =
      product.min === product.max ? '' : ` (${number.format(product.min)} to ${number.format(product.max)})`
    console.log(`${measure.name}: ${number.format(product.median)} ${measure.unit}${range}`)
    for (const [name, baseline] of Object.entries(against))
      console.log(
        `    ${name} ${number.format(baseline.median)} ${measure.unit}, ratio ${number.format(baseline.ratio)}`,
      )
    console.log(`    goal: ${measure.goal}`)
  }
}
