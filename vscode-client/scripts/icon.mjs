// Draws images/icon.png: a letter with the mark of a finding under it.
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { inRoot } from './folders.mjs';

const size = 256;
const ground = [28, 45, 66];
const letter = [240, 244, 248];
const mark = [255, 184, 77];

/** How far a point is from a line between two points. */
function toLine(x, y, x1, y1, x2, y2) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const t = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
}

/** How far a point is inside (negative) or outside a square with round corners. */
function toSquare(x, y, half, radius) {
  const dx = Math.max(0, Math.abs(x - size / 2) - half + radius);
  const dy = Math.max(0, Math.abs(y - size / 2) - half + radius);
  return Math.hypot(dx, dy) - radius;
}

/** How far a point is from a wave. */
function toWave(x, y) {
  const along = Math.max(56, Math.min(200, x));
  const [height, length] = [9, 36];
  const phase = ((along - 56) * 2 * Math.PI) / length;
  const slope = (height * 2 * Math.PI * Math.cos(phase)) / length;
  if (x !== along) {
    return Math.hypot(y - 196, x - along);
  }
  const across = Math.abs(y - (196 - height * Math.sin(phase))) / Math.hypot(1, slope);
  return across;
}

/** The share of a pixel that lies within a distance. */
const share = (distance) => Math.max(0, Math.min(1, 0.5 - distance));

const over = (below, above, part) => below.map((value, i) => value + (above[i] - value) * part);

function pixel(x, y) {
  const stem = Math.min(toLine(x, y, 92, 52, 92, 150), toLine(x, y, 92, 150, 168, 150));
  const colour = over(over(ground, letter, share(stem - 13)), mark, share(toWave(x, y) - 6));
  return [...colour.map(Math.round), Math.round(255 * share(toSquare(x, y, 120, 44)))];
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

const rows = Array.from({ length: size }, (_, y) => [
  0,
  ...Array.from({ length: size }, (_, x) => pixel(x + 0.5, y + 0.5)).flat(),
]);
const header = Buffer.alloc(13);
header.writeUInt32BE(size, 0);
header.writeUInt32BE(size, 4);
header.set([8, 6, 0, 0, 0], 8);
writeFileSync(
  inRoot('images/icon.png'),
  Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]),
);
