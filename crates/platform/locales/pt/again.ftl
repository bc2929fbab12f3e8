### Provar mais uma vez quem se é, antes de um ato importante.

again-title = Confirme que é você
again-lead = Esta ação envolve segurança ou dados pessoais. Por precaução, pedimos sua prova mais uma vez. Nada do que você escreveu se perde.
again-password = Sua senha
again-password-wrong = Esta não é a sua senha.
again-code = Seu código de segurança
again-code-hint = Seis dígitos, ou um código de recuperação.
again-code-wrong = Este código não está certo ou já foi usado.
again-code-wait = { $minutes ->
    [one] Muitos códigos errados. Por segurança, espere { $minutes } minuto antes de tentar de novo.
   *[other] Muitos códigos errados. Por segurança, espere { $minutes } minutos antes de tentar de novo.
}
again-example = Você é uma pessoa do exemplo: basta continuar.
again-nothing = Sua sessão tem mais de quinze minutos. Saia, entre de novo e recomece.
again-confirmed = Confirmado
again-file = Seu arquivo está pronto. Guarde-o em lugar seguro: ele contém dados pessoais.
again-passkey = Usar uma chave de acesso
again-passkey-failed = O aparelho não deu nenhuma chave de acesso. Tente de novo ou use outro meio.
again-passkey-wrong = Esta chave de acesso não é reconhecida aqui, ou o pedido expirou. Tente de novo.
again-passkey-script = Uma chave de acesso precisa de JavaScript, que está desligado neste navegador.
again-provider = Confirmar com { $provider }
again-provider-lead = { $provider } pede que você entre mais uma vez; depois você volta para cá.
again-provider-wrong = { $provider } não confirmou que é você. Nada se perdeu: recomece, com a conta que está ligada aqui.
again-provider-silent = { $provider } não responde. Nada se perdeu: tente de novo em alguns minutos.
again-provider-goes-on = Nada se perdeu. Continue para enviar o que você tinha preparado.
