export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** So long a browser may take to fetch what it is to save; Safari fetches it only when somebody has allowed the download. */
const keptMilliseconds = 60_000;

/**
 * Hands a file to the browser to save. It never leaves the device: a link to a `blob:`, which also a page under a strict
 * content security policy may press.
 */
export function saveFile({ name, type, text }: ExportedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptMilliseconds);
}
