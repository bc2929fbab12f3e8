### Passkeys: signing in with one's device, without a password.

passkeys = Passkeys
passkeys-why = With a passkey you sign in with your finger, your face or your device’s PIN, without a password. Nobody can guess it, and no fake site can steal it. It also stands in for the security code.
passkey-add = Add a passkey
passkey-added = Added on
passkey-remove = Remove
passkey-name = Name of this passkey
passkey-name-hint = To know it again, such as: phone, office computer.
passkey-not-made = The passkey could not be added. Try again.
passkey-script = A passkey needs JavaScript, which is off in this browser. The password and the security code work without it.
