import type { Brand } from '../schema/brand.ts';

/** @returns the stylesheet that puts a company's accent in place of ours; `:root:root` wins over it wherever it stands */
export function brandStyles(brand: Brand | undefined): string {
  if (!brand?.accent) return '';
  const dark = brand.accentOnDark ?? `color-mix(in oklab, ${brand.accent} 50%, white)`;
  const inkOnDark = brand.accentOnDark ? inkOn(brand.accentOnDark) : '#10121c';
  return `@media not (forced-colors: active) {
  :root:root {
    --blaze: light-dark(${brand.accent}, ${dark});
    --blaze-ink: light-dark(${inkOn(brand.accent)}, ${inkOnDark});
  }
}
`;
}

/** @returns white or near-black, whichever is read more easily on the colour */
function inkOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return luminance > 0.179 ? '#10121c' : '#ffffff';
}
