/** Hands the browser a file to save. Nothing leaves the page. */
export function downloadText(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers start reading only after the click has returned.
  window.setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
