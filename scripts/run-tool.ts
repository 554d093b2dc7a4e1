import { spawn } from 'node:child_process'
import path from 'node:path'
import { childEnvironment } from '@/lib/env'

/** The top folder of the project. */
export const ROOT = path.resolve(import.meta.dirname, '..')

const ENTRIES = {
  next: 'next/dist/bin/next',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  depcruise: 'dependency-cruiser/bin/dependency-cruiser.mjs',
} as const

/** A program of the packages, run by the Node that we run on. */
export type Tool = keyof typeof ENTRIES

type Options = { environment?: Record<string, string | undefined>; output?: 'shown' | 'to_stderr' }

/** Runs a program of the packages in the project's folder, its output shown, and answers its exit code. */
export function runTool(tool: Tool, args: string[], options: Options = {}): Promise<number> {
  const stdout = options.output === 'to_stderr' ? 2 : 1
  const child = spawn(process.execPath, [path.join(ROOT, 'node_modules', ENTRIES[tool]), ...args], {
    cwd: ROOT,
    env: childEnvironment({ NEXT_TELEMETRY_DISABLED: '1', ...options.environment }),
    stdio: ['inherit', stdout, 2],
  })
  const endWithUs = () => child.kill()
  process.once('exit', endWithUs)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => {
      process.off('exit', endWithUs)
      resolve(code ?? 1)
    })
  })
}
