/** The countries whose lines were read in a source, in the order of the page; the first is shown at its head. */
import { au } from './au.ts'
import { ca } from './ca.ts'
import { de, eu } from './eu.ts'
import { ie } from './ie.ts'
import type { Country } from './line.ts'
import { nz } from './nz.ts'
import { uk } from './uk.ts'
import { us } from './us.ts'

export const countries: readonly Country[] = [us, ca, uk, ie, au, nz, de, eu]
