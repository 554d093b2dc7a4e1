declare module 'virtual:build' {
  /** The id of the build that the worker belongs to. */
  export const BUILD: string
}
