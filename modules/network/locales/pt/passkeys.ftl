### Chaves de acesso: entrar com o aparelho, sem senha.

passkeys = Chaves de acesso
passkeys-why = Com uma chave de acesso você entra com o dedo, o rosto ou o PIN do seu aparelho, sem senha. Ninguém pode adivinhá-la nem roubá-la com um site falso. Ela também substitui o código de segurança.
passkey-add = Adicionar uma chave de acesso
passkey-added = Adicionada em
passkey-remove = Remover
passkey-name = Nome desta chave
passkey-name-hint = Para reconhecê-la, por exemplo: celular, computador do trabalho.
passkey-not-made = Não foi possível adicionar a chave de acesso. Tente de novo.
passkey-script = Uma chave de acesso precisa de JavaScript, que está desligado neste navegador. A senha e o código de segurança funcionam sem ele.
