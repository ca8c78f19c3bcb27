// Stands for the `java` that runs Limn: notes what an editor and the server say to each other.
//   relay.mjs REAL_JAVA NOTES ARGUMENT...
// A note is a line of JSON: when the message passed, in milliseconds since 1970, who sent it, and
// the message.
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';

const [java, file, ...args] = process.argv.slice(2);
const isServer = args.includes('serve');
const piped = isServer ? 'pipe' : 'inherit';
const child = spawn(java, args, { stdio: [piped, piped, 'inherit'] });
const notes = createWriteStream(file, { flags: 'a' });

/** Puts the messages together from the pieces in which they come, and notes them. */
function noting(from) {
  let rest = Buffer.alloc(0);
  return (piece) => {
    const at = performance.timeOrigin + performance.now();
    rest = Buffer.concat([rest, piece]);
    for (;;) {
      const head = rest.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(rest.subarray(0, head))?.[1]);
      const end = head + 4 + length;
      if (head < 0 || rest.length < end) {
        return;
      }
      const message = JSON.parse(rest.subarray(head + 4, end).toString());
      notes.write(`${JSON.stringify({ at, from, message })}\n`);
      rest = rest.subarray(end);
    }
  };
}

if (isServer) {
  process.stdin.pipe(child.stdin).on('error', () => undefined);
  child.stdout.pipe(process.stdout).on('error', () => undefined);
  process.stdin.on('data', noting('client'));
  child.stdout.on('data', noting('server'));
}
process.on('SIGTERM', () => child.kill());
child.on('close', (code) => notes.end(() => process.exit(code ?? 1)));
