/**
 * Submits a form as Enter does in a native input: through its first submit button, so that a disabled one prevents it and
 * its name and value are sent. An input in a shadow root has no form of its own, so that the browser does not do it.
 */
export function submitImplicitly(form: HTMLFormElement): void {
  const button = [...form.elements].find(isSubmitButton);
  if (button === undefined) form.requestSubmit();
  else if (!button.matches(':disabled')) button.click();
}

function isSubmitButton(element: Element): element is HTMLButtonElement | HTMLInputElement {
  return (element instanceof HTMLButtonElement || element instanceof HTMLInputElement) && element.type === 'submit';
}
