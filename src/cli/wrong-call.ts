/** A call that can't be carried out as it stands; the message says, in the user's language, what is wrong. */
export class WrongCall extends Error {
  override readonly name = 'WrongCall';
}
