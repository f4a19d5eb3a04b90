import type { kinds as en } from './helper-kinds.en.ts'

export const kinds: typeof en = {
  counselor: 'Terapeuta o consejería',
  mediator: 'Mediación',
  peer: 'Alguien que pasó por esto',
  reader: 'Alguien que lee antes las cartas',
}
