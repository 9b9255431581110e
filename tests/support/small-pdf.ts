/** The smallest PDF that is whole: one empty page. Another text makes another file. */
export function smallPdf(text = "") {
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>>>",
  ];
  let file = `%PDF-1.7\n% ${text}\n`;
  const places = objects.map((object, index) => {
    const place = Buffer.byteLength(file);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = Buffer.byteLength(file);
  file += `xref\n0 4\n0000000000 65535 f \n${places.join("")}`;
  return Buffer.from(`${file}trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`);
}
