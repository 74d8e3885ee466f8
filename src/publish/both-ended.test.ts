import { expect, test } from 'vitest';
import { bothEnded } from './both-ended.ts';

test('a failure is told when the other deed has ended, whichever of them fails', async () => {
  const failing = () => Promise.reject<number>(new Error('no room'));
  let ended = 0;
  const slow = async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return (ended += 1);
  };
  await expect(bothEnded(failing(), slow())).rejects.toThrow('no room');
  expect(ended).toBe(1);
  await expect(bothEnded(slow(), failing())).rejects.toThrow('no room');
  expect(ended).toBe(2);
  expect(await bothEnded(slow(), slow())).toEqual([3, 4]);
});
