/** What anyone may know of this place, for the pages before sign-in. Nothing when it cannot be reached. */
import { houseAnswer, type House } from '../wire/routes.ts'
import { openHttp } from './http.ts'

export async function readHouse(): Promise<House | undefined> {
  const answer = await openHttp('', false).get('/house', houseAnswer)
  return answer.type === 'answer' ? answer.value : undefined
}
