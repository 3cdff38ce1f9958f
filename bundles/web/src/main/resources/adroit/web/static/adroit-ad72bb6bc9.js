// The pages work without any script. With it, filters answer in place; when that fails the browser does what it would have done alone.
document.addEventListener('htmx:before:response', (event) => {
  const {response, sourceElement} = event.detail.ctx;
  if (response.raw.redirected || !response.raw.ok) {
    event.preventDefault();
    leave(sourceElement);
  }
});
document.addEventListener('htmx:error', (event) => leave(event.detail.ctx?.sourceElement));

function leave(element) {
  const form = element?.closest('form');
  if (form) {
    form.submit();
  } else {
    location.reload();
  }
}
