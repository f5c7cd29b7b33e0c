/** A drawing as PNG, with as few colours as it does with. */
export async function toPng(svg: string): Promise<Buffer> {
  // Loaded only where images are drawn.
  const { default: sharp } = await import('sharp');
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 7 }).toBuffer();
}
