package groundwork.access.web;

import groundwork.frame.Page;

/**
 * Asks for a passkey.
 *
 * @param options what the browser is to show, as JSON (WebAuthn, PublicKeyCredentialRequestOptionsJSON)
 */
public record PasskeyForm(String options) implements Page {}
