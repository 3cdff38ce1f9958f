// The pages work without any script. With it, filters answer in place; when that fails the browser does what it would have done alone.
document.addEventListener('htmx:before:response', (event) => {
  const {response, sourceElement} = event.detail.ctx;
  if (response.raw.redirected || !response.raw.ok) {
    event.preventDefault();
    leave(sourceElement);
  }
});
document.addEventListener('htmx:error', (event) => leave(event.detail.ctx?.sourceElement));

// An answer is sent as it stands when its turn comes, with the revision that the sending before it made.
const sending = new WeakSet();
const pressed = new WeakSet();
document.addEventListener('htmx:before:request', (event) => {
  const {ctx} = event.detail;
  const {request} = ctx;
  if (request.body instanceof URLSearchParams) {
    request.body = new URLSearchParams(new FormData(request.form));
    ctx.target = ctx.target.isConnected ? ctx.target : document.getElementById(ctx.target.id);
    sending.add(request.form);
  }
});
document.addEventListener('htmx:finally:request', (event) => {
  const {form} = event.detail.ctx.request;
  if (form && sending.delete(form) && pressed.delete(form)) {
    form.requestSubmit();
  }
});
document.addEventListener('submit', (event) => {
  if (sending.has(event.target)) {
    event.preventDefault();
    pressed.add(event.target);
  }
});

function leave(element) {
  const form = element?.closest('form');
  if (form) {
    sending.delete(form);
    form.submit();
  } else {
    location.reload();
  }
}
