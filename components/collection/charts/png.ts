/** A picture as pixels. */
import type { StandaloneSvg } from './standalone-svg';

/** Pixels for each pixel of the drawing. */
const SCALE = 2;

/** The drawing as PNG; undefined where the browser could not make one. */
export async function pngOf({ text, width, height }: StandaloneSvg): Promise<Blob | undefined> {
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    const context = canvas.getContext('2d');
    if (!context) return undefined;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
  } catch (error) {
    // An image that is not decoded, or one larger than the browser draws.
    console.warn(error);
    return undefined;
  } finally {
    URL.revokeObjectURL(address);
  }
}
