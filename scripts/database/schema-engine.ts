import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'
import { migrationAdapterFactory } from './migration-adapter'
import { schemaFiles } from './schema-files'

export type SchemaEngine = glue.SchemaEngine

/**
 * Prisma's schema engine as WebAssembly, connected to the database of `ownerUrl` while `work` runs.
 *
 * Prisma's own command downloads a native engine before each run, which fails without a way out to its server;
 * the WebAssembly build is an npm package and writes the same migrations and the same history table.
 */
export async function withSchemaEngine<Value>(
  ownerUrl: string,
  work: (engine: SchemaEngine) => Promise<Value>,
): Promise<Value> {
  await loadOnce()
  const adapters = migrationAdapterFactory(ownerUrl)
  const datamodels = schemaFiles().map(({ path: file, content }): [string, string] => [file, content])
  const engine = await glue.SchemaEngine.new(
    { datamodels },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapters.factory),
  )
  try {
    return await work(engine)
  } finally {
    engine.free()
    await adapters.close()
  }
}

let loading: Promise<void> | undefined

function loadOnce(): Promise<void> {
  loading ??= load()
  return loading
}

async function load(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const wasm = fs.readFileSync(path.join(path.dirname(entry), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': glue as never })
  const { __wbg_set_wasm: connectGlue } = glue as unknown as { __wbg_set_wasm: (exports: unknown) => void }
  connectGlue(instance.exports)
  const { __wbindgen_start: begin } = instance.exports as { __wbindgen_start: () => void }
  begin()
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(message) },
  })
}
