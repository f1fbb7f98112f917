/** Ways of saying no that only HTTP knows: the status and the sentence. */
const HTTP_REFUSALS = {
  host_not_ours: [421, () => 'This server answers only under the address that `mutuals serve` printed.'],
  body_not_json: [400, () => 'The body is not JSON. Send one JSON object.'],
  body_type_unknown: [
    415,
    (type: string) => `The body came as "${type}". Send it with Content-Type: application/json.`,
  ],
  method_not_allowed: [405, (allow: string) => `This address takes ${allow} only.`],
  idempotency_key_reused: [
    422,
    () => 'This Idempotency-Key was used for another request. Use a new key for each new request.',
  ],
  idempotency_key_invalid: [400, () => 'An Idempotency-Key has 1 to 200 characters.'],
  job_not_found: [404, (id: string) => `There is no job with the id "${id}". Jobs are kept for an hour.`],
  too_many_jobs: [
    503,
    () => 'Too much long work is running already. Wait until some of it is done, or cancel it.',
  ],
} as const satisfies Record<string, readonly [number, (subject: string) => string]>;

export type HttpRefusalCode = keyof typeof HTTP_REFUSALS;
export const HTTP_REFUSAL_CODES = Object.keys(HTTP_REFUSALS);

export class HttpRefusal extends Error {
  override readonly name = 'HttpRefusal';
  readonly code: HttpRefusalCode;
  readonly status: number;

  constructor(code: HttpRefusalCode, subject = '', cause?: unknown) {
    const [status, sentence] = HTTP_REFUSALS[code];
    super(sentence(subject), cause === undefined ? undefined : { cause });
    this.code = code;
    this.status = status;
  }
}
