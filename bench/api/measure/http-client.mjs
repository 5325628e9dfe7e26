// One kept-alive connection that sends a POST and waits for its answer. As bare as can be: the load generator shares the
// machine with what it measures.

import { once } from 'node:events';
import { connect } from 'node:net';

const headEnd = Buffer.from('\r\n\r\n');

export function postOf(path, body) {
  const text = JSON.stringify(body);
  return Buffer.from(
    `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
  );
}

export async function openClient(port) {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  let waiting;
  let parts = [];
  let missing = -1;
  let status = 0;
  socket.on('data', (chunk) => {
    let body = chunk;
    if (missing < 0) {
      const whole = parts.length ? Buffer.concat([...parts, chunk]) : chunk;
      const end = whole.indexOf(headEnd);
      if (end < 0) {
        parts = [whole];
        return;
      }
      const head = whole.toString('latin1', 0, end);
      const length = /content-length: (\d+)/i.exec(head);
      if (!length) return void waiting.reject(new Error(`an answer without content-length:\n${head}`));
      status = Number(head.slice(9, 12));
      missing = Number(length[1]);
      parts = [];
      body = whole.subarray(end + 4);
    }
    parts.push(body);
    missing -= body.length;
    if (missing > 0) return;
    const answer = { status, body: parts };
    parts = [];
    missing = -1;
    waiting.resolve(answer);
  });
  socket.on('close', () => waiting?.reject(new Error('the server closed the connection')));
  return {
    /** `request` as `postOf` made it. The body comes in pieces: a measurement does not read it. */
    send: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(request);
      }),
    close: () => socket.removeAllListeners('close').destroy(),
  };
}

export async function ask(port, path, body) {
  const client = await openClient(port);
  const { status, body: parts } = await client.send(postOf(path, body));
  client.close();
  return { status, body: JSON.parse(Buffer.concat(parts).toString('utf8')) };
}
