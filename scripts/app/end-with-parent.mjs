// Loaded into the app before anything else. A server whose parent was killed, or whose output nobody takes any more, ends: it
// would hold its port, and write an error about each error that it cannot write.
const end = () => process.exit(1)

process.on('disconnect', end)
process.stdout.on('error', end)
process.stderr.on('error', end)
