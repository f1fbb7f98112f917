import { Problem, problemFrom } from './problem.ts';
import { session } from './session.ts';

export type Upload = { readonly id: string; readonly name: string; readonly bytes: number };
export type UploadWatch = { readonly signal: AbortSignal; readonly report: (bytes: number) => void };

/** Sends one file. XMLHttpRequest, because fetch does not tell how far an upload has come. */
export async function upload(file: File, { signal, report }: UploadWatch): Promise<Upload> {
  const { token } = await session();
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (detail: string): void => reject(new Problem({ status: 0, code: 'upload_failed', detail }));
    request.open('POST', `/uploads?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('X-Mutuals-Token', token);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded }) => report(loaded);
    request.onerror = () => fail(`“${file.name}” could not be sent. Is \`mutuals serve\` still running?`);
    request.onabort = () =>
      reject(new Problem({ status: 0, code: 'interrupted', detail: 'Stopped. Nothing was written.' }));
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(request.response as Upload);
      else reject(problemFrom(request.status, request.response));
    };
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}
