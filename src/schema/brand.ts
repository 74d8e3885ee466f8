import { z } from 'zod';
import { field } from './field.ts';
import { Title, Words } from './words.ts';

const Colour = z.string().regex(/^#[0-9a-fA-F]{6}$/);
const Picture = z.string().regex(/^\/(?:[a-z0-9-]+\/)*[a-z0-9-]+\.(?:png|jpg|jpeg|webp)$/);

/** How the site of a company looks and speaks, so that nobody changes our source for it. */
export const Brand = z.strictObject({
  accent: field(Colour, 'accent', 'The one accent colour, on light paper.', '#2334c2').optional(),
  accentOnDark: field(Colour, 'accent on dark', 'The accent colour on dark paper.', '#9aa8ff').optional(),
  logo: field(Picture, 'logo', 'A picture in `public/`: PNG, JPEG or WebP.', '/logo.png').optional(),
  headline: field(
    Words,
    'headline',
    'The first sentence of the home page.',
    'What we promise, who keeps it, and what to do when it goes wrong.',
  ).optional(),
  ask: field(Title, 'ask', 'The words in the empty search field.', 'What does the customer say?').optional(),
  tries: field(z.array(Title).max(6), 'tries', 'Searches to try.', ['nobody came']).optional(),
});
export type Brand = z.infer<typeof Brand>;
