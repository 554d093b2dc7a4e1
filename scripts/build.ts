import { build } from './app/ensure-built'
import { step } from './progress'

/** Makes the production build, always anew. */
await step('Building', build)
