/**
 * Has the page at hand look as the officer chose: the stylesheets of our own pages know the attributes.
 * @param density Room between lines; `textSize` that of the text.
 */
export function showAs({ density, textSize }: { density: string; textSize: string }): void {
  const { dataset } = document.documentElement;
  dataset.density = density;
  dataset.text = textSize;
}
