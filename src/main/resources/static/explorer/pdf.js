// A PDF of one page that holds one picture. No font of a PDF has the letters of every script, so a figure's names are part of its picture.

/** Points to an inch. */
const POINTS = 72;

/** A text of any script. */
const textOf = (text) => `<feff${Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('')}>`;

/** The colours of a canvas, three bytes a dot, packed. */
async function packed(canvas) {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height), colours = new Uint8Array(data.length / 4 * 3);
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3) {
    colours[to] = data[from];
    colours[to + 1] = data[from + 1];
    colours[to + 2] = data[from + 2];
  }
  return new Response(new Blob([colours]).stream().pipeThrough(new CompressionStream('deflate'))).blob();
}

/** Objects, each of texts in ASCII and of bytes, as a file with the table of where they begin. */
function fileOf(objects, trailer) {
  const parts = [], begins = [];
  let length = 0;
  const add = (part) => {
    parts.push(part);
    length += part.size ?? part.length;
  };
  add('%PDF-1.4\n');
  objects.forEach((object, i) => {
    begins.push(length);
    [`${i + 1} 0 obj\n`, ...object, '\nendobj\n'].forEach(add);
  });
  const table = ['0000000000 65535 f ', ...begins.map((begin) => `${String(begin).padStart(10, '0')} 00000 n `)];
  return new Blob([...parts, `xref\n0 ${table.length}\n${table.join('\n')}\ntrailer\n<< /Size ${table.length} ${trailer} >>\nstartxref\n${length}\n%%EOF\n`], { type: 'application/pdf' });
}

/**
 * The picture on a canvas as the whole of a page.
 *
 * @param dots to an inch
 */
export async function pdfOf(canvas, title, dots) {
  const picture = await packed(canvas), [wide, high] = [canvas.width, canvas.height].map((side) => (side / dots * POINTS).toFixed(3));
  const placed = `q ${wide} 0 0 ${high} 0 0 cm /Figure Do Q`;
  return fileOf([
    ['<< /Type /Catalog /Pages 2 0 R >>'],
    ['<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${wide} ${high}] /Resources << /XObject << /Figure 5 0 R >> >> /Contents 4 0 R >>`],
    [`<< /Length ${placed.length} >>\nstream\n${placed}\nendstream`],
    [`<< /Type /XObject /Subtype /Image /Width ${canvas.width} /Height ${canvas.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode /Length ${picture.size} >>\nstream\n`, picture, '\nendstream'],
    [`<< /Title ${textOf(title)} /Creator (Passerelle) >>`],
  ], '/Root 1 0 R /Info 6 0 R');
}
