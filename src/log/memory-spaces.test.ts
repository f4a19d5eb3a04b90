import { openMemoryLog } from './memory-spaces.ts'
import { spacesContract } from './spaces.contract.ts'
import { wordsContract } from './words.contract.ts'

spacesContract('memory', async () => openMemoryLog())
wordsContract('memory', async () => openMemoryLog())
