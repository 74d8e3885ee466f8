import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { textOfDrawing } from './check-drawing.ts';
import { openDiagramPool, type DiagramPool } from './diagram-pool.ts';

const source = 'journey\n  title Say #quot;kept-drawing-title#quot;\n  section S\n    A: 4: Care\n';
let folder: string;
let pool: DiagramPool | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-diagrams-'));
});

afterEach(async () => {
  await pool?.close();
  await rm(folder, { recursive: true });
});

async function poolWith(worker: string, timeLimit = 300): Promise<DiagramPool> {
  const script = join(folder, 'worker.mjs');
  await writeFile(
    script,
    `import { parentPort } from 'node:worker_threads';\n${worker}\nparentPort.postMessage({ ready: true });`,
  );
  return openDiagramPool({ cacheDir: join(folder, 'cache'), worker: pathToFileURL(script), timeLimit });
}

const drawn = `(source) => parentPort.postMessage({ svg: '<svg ><title id="kept-drawing-title">' + source + '</title></svg>' })`;

test('the real thread draws under the id of the page, and says why it does not draw', async () => {
  pool = openDiagramPool({ cacheDir: join(folder, 'cache') });
  const svg = await pool.draw(source, 'stage-2');
  expect(svg).toContain('aria-labelledby="stage-2-title"');
  expect(textOfDrawing(svg).title).toBe('Say "kept-drawing-title"');
  await expect(pool.draw('journey\n A: 9: B', 'x')).rejects.toThrow(
    'Line 2 of the diagram is not taken for what it says: "9".',
  );
});

test('one content is drawn once, for all pages and for the next build', async () => {
  pool = await poolWith(`let times = 0; parentPort.on('message', () => (${drawn})('drawn ' + ++times));`);
  const pages = await Promise.all([pool.draw(source, 'a'), pool.draw(source, 'b')]);
  expect(pages).toEqual(['a', 'b'].map((id) => `<svg ><title id="${id}-title">drawn 1</title></svg>`));
  await pool.close();
  pool = await poolWith(`throw new Error('nothing is drawn again');`);
  expect(await pool.draw(source, 'c')).toContain('drawn 1');
  await expect(pool.draw(`${source} `, 'c')).rejects.toThrow('The diagram was not drawn: nothing is drawn again.');
});

test('a kept drawing that is not whole is drawn again, and nothing half is left behind', async () => {
  pool = await poolWith(`parentPort.on('message', ${drawn});`);
  const whole = await pool.draw(source, 'a');
  const [file = ''] = await readdir(join(folder, 'cache'));
  expect(file).toMatch(/^[0-9a-f]{64}\.svg$/);
  const path = join(folder, 'cache', file);
  const kept = await readFile(path, 'utf8');
  await writeFile(path, kept.slice(0, 20));
  expect(await pool.draw(source, 'a')).toBe(whole);
  expect(await readFile(path, 'utf8')).toBe(kept);
  expect(await readdir(join(folder, 'cache'))).toEqual([file]);
});

test('a folder that takes no file does not stop the drawing', async () => {
  await writeFile(join(folder, 'cache'), 'a file, not a folder');
  pool = await poolWith(`parentPort.on('message', ${drawn});`);
  expect(await pool.draw(source, 'a')).toContain(source);
});

test('a diagram that takes too long is given up alone', async () => {
  pool = await poolWith(`parentPort.on('message', (source) => { while (source === 'endless'); (${drawn})(source); });`);
  const [endless, next] = await Promise.allSettled([pool.draw('endless', 'a'), pool.draw('next', 'b')]);
  expect(endless).toMatchObject({
    reason: { message: 'The diagram was not drawn: it took longer than 0.3 s. Draw fewer stops in it.' },
  });
  expect(next).toMatchObject({ value: '<svg ><title id="b-title">next</title></svg>' });
  expect(await readdir(join(folder, 'cache'))).toHaveLength(1);
});

test('an answer in time counts, however long the pages kept the program busy', async () => {
  pool = await poolWith(`parentPort.on('message', (source) => setTimeout(${drawn}, 100, source));`);
  await pool.draw('first', 'a');
  const answer = pool.draw('second', 'a');
  await new Promise((resolve) => setTimeout(resolve, 20));
  // Out of the turn of the clocks, so that the next thing to be looked at is the clock and not the answer.
  await new Promise((resolve) => setImmediate(resolve));
  const until = performance.now() + 500;
  while (performance.now() < until);
  expect(await answer).toContain('second');
});

test('a thread that ends takes one diagram with it, and no other', async () => {
  pool = await poolWith(
    `parentPort.on('message', (source) => { if (source === 'end') process.exit(1); (${drawn})(source); });`,
  );
  await expect(pool.draw('end', 'a')).rejects.toThrow('The diagram was not drawn: the thread that draws it ended.');
  expect(await pool.draw('next', 'a')).toContain('next');
});

test('a closed pool says so', async () => {
  pool = await poolWith(`parentPort.on('message', ${drawn});`);
  const underway = pool.draw(source, 'a');
  await pool.close();
  await expect(underway).rejects.toThrow('The diagram was not drawn');
  await expect(pool.draw('later', 'a')).rejects.toThrow(
    'The diagram was not drawn: the drawing of diagrams had ended.',
  );
});
