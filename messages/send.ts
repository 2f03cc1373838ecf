/** Sends one message to the background, from any script of ours. */
import { nativeRuntime } from './native-runtime.ts';
import type { Failure, Message, RequestType, Requests } from './requests.ts';

/** The background answered that it gives no answer; told apart from a background that cannot be reached. */
export class RequestFailed extends Error {
  /** 'refused': not of the agreed shape, or not this script's to ask. 'broken': the background failed at it. */
  readonly reason: Failure['failed'];

  constructor(name: RequestType, reason: Failure['failed']) {
    super(`The background did not answer "${name}": ${reason}.`);
    this.reason = reason;
  }
}

/**
 * Says `message` and waits for its answer.
 * @throws RequestFailed where the background gives none; another error where it cannot be reached
 */
export async function send<N extends RequestType>(message: Message<N>): Promise<Requests[N]['answer']> {
  const runtime = nativeRuntime();
  if (!runtime) throw new Error('No extension runtime: the extension was updated or removed.');
  const answer: unknown = await runtime.sendMessage(message);
  if (answer === undefined) throw new Error(`Nobody heard "${message.type}".`);
  if (isFailure(answer)) throw new RequestFailed(message.type, answer.failed);
  return answer as Requests[N]['answer'];
}

function isFailure(answer: unknown): answer is Failure {
  return typeof answer === 'object' && answer !== null && 'failed' in answer;
}
