// Has the browser make or show a passkey, and puts what it answers into the form. Bytes travel as base64url, which
// older browsers do not translate themselves.
(() => {
  const field = document.querySelector("[data-passkey]");
  if (!field) return;
  const { form } = field;

  const bytes = (text) =>
    Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
  const text = (buffer) => buffer && btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const named = (list) => (list ?? []).map((one) => ({ ...one, id: bytes(one.id) }));

  function asked() {
    const options = JSON.parse(field.dataset.options);
    options.challenge = bytes(options.challenge);
    if (options.user) options.user.id = bytes(options.user.id);
    options.excludeCredentials = named(options.excludeCredentials);
    options.allowCredentials = named(options.allowCredentials);
    return options;
  }

  function told(passkey) {
    const said = passkey.response;
    return JSON.stringify({
      id: passkey.id,
      rawId: text(passkey.rawId),
      type: passkey.type,
      authenticatorAttachment: passkey.authenticatorAttachment,
      clientExtensionResults: passkey.getClientExtensionResults(),
      response: {
        clientDataJSON: text(said.clientDataJSON),
        attestationObject: text(said.attestationObject),
        transports: said.getTransports?.(),
        authenticatorData: said.attestationObject ? undefined : text(said.authenticatorData),
        signature: text(said.signature),
        userHandle: text(said.userHandle),
      },
    });
  }

  function say(what) {
    for (const line of form.querySelectorAll("[data-passkey-told]")) line.hidden = line.dataset.passkeyTold !== what;
  }

  async function ask() {
    if (!window.PublicKeyCredential) return say("old");
    say(null);
    try {
      field.value = told(await navigator.credentials[field.dataset.passkey]({ publicKey: asked() }));
    } catch {
      return say("none");
    }
    form.submit();
  }

  say(null);
  // Before the page's own listener, which would count the form as sent.
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    event.stopPropagation();
    ask();
  });
  // Whoever came here to sign in has pressed a button for it already.
  if (field.dataset.passkey === "get" && !document.querySelector(".error-summary")) ask();
})();
