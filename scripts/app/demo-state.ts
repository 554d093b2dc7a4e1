import fs from 'node:fs'

/** What a running demo writes down, so that a later run finds it, or cleans up after it when it was killed. */
export type DemoState = {
  /** The process that people stop with Ctrl-C; `null` when no demo runs. */
  pid: number | null
  appPid: number | null
  address: string
  /** What the data were made of: `small`, `shop5k`, `network250k` or `empty`; `null` while they are being made. */
  size: string | null
}

/** The state in `file`; `null` when there has never been a demo. */
export function readDemoState(file: string): DemoState | null {
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as DemoState) : null
}

/** Replaces the state at once, so that a reader never sees half of it. */
export function writeDemoState(file: string, state: DemoState): void {
  fs.writeFileSync(`${file}.new`, JSON.stringify(state), { mode: 0o600 })
  fs.renameSync(`${file}.new`, file)
}
