import { parentPort } from 'node:worker_threads'
import { serve } from '../kernel/crew.js'
import { makeScanner } from '../rows/kernel-scan.js'

/** A thread that reads rows for another one. */
if (parentPort !== null) serve(parentPort, makeScanner)
