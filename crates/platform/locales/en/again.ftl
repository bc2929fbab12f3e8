### Proving once more who one is, before an act that matters.

again-title = Please confirm it is you
again-lead = This touches security or personal data. To be safe, we ask for your proof once more. Nothing you have typed is lost.
again-password = Your password
again-password-wrong = This is not your password.
again-code = Your security code
again-code-hint = Six digits, or a recovery code.
again-code-wrong = This code is not right, or it was used already.
again-code-wait = { $minutes ->
    [one] Too many wrong codes. For safety, wait { $minutes } minute before you try again.
   *[other] Too many wrong codes. For safety, wait { $minutes } minutes before you try again.
}
again-example = You are a person of the example: just continue.
again-nothing = Your session is older than fifteen minutes. Sign out, sign in again, and start over.
again-confirmed = Confirmed
again-file = Your file is ready. Keep it in a safe place: it holds personal data.
again-passkey = Use a passkey
again-passkey-failed = The device gave no passkey. Try again, or use another way.
again-passkey-wrong = This passkey is not known here, or the request has expired. Try again.
again-passkey-script = A passkey needs JavaScript, which is off in this browser.
again-provider = Confirm with { $provider }
again-provider-lead = { $provider } asks you to sign in once more, then you come back here.
again-provider-wrong = { $provider } did not confirm that it is you. Nothing is lost: start over, with the account that is linked here.
again-provider-silent = { $provider } does not answer. Nothing is lost: try again in a few minutes.
again-provider-goes-on = Nothing is lost. Continue to send what you had prepared.
