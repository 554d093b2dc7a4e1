import type { AnyCommand } from './command/define-command'

/** Every command by its wire name: what `/api/sync` and `npm run commands` know. */
export const COMMANDS: readonly AnyCommand[] = []

export const commandNamed = (name: string): AnyCommand | undefined => COMMANDS.find((command) => command.name === name)
