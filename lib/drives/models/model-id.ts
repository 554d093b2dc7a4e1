/** Whether a text can be the id of a model. Which ids there are depends on the instance: a network may add its own. */
export const isModelId = (text: string): boolean => /^[a-z][a-z0-9_]{1,40}$/.test(text)
