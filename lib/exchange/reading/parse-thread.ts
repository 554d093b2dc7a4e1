import { parentPort, workerData } from 'node:worker_threads'
import { parseUpload, type Upload } from './parse-upload'

/** The thread that reads one upload and ends. It says once that it begins, then what it read. */
parentPort?.postMessage('begins')
parentPort?.postMessage(await parseUpload(workerData as Upload))
