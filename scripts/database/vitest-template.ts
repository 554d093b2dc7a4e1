import type { TestProject } from 'vitest/node'
import type { DatabaseUrls } from './start-embedded'
import { ensureTemplate } from './template'

declare module 'vitest' {
  interface ProvidedContext {
    template: DatabaseUrls
  }
}

/** Makes the template database before the first integration test; test files get it by `inject('template')`. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('template', await ensureTemplate())
}
