# O espaço de trabalho: o que espera, a lista, o editor, a revisão, a tradução, o histórico.

work-title = Meu trabalho
work-to-review = { $count ->
    [one] Um texto para revisar
   *[other] { $count } textos para revisar
}
work-asked = { $count ->
    [one] Pedem mudanças a você em um texto
   *[other] Pedem mudanças a você em { $count } textos
}
work-begun = { $count ->
    [one] Um rascunho que você começou
   *[other] { $count } rascunhos que você começou
}
work-language = { $count ->
    [one] Um texto para traduzir para o { $language }
   *[other] { $count } textos para traduzir para o { $language }
}

menu-directory = Diretório
list-title = Os serviços
list-found = { $count ->
    [0] Nenhum serviço
    [one] Um serviço
   *[other] { $count } serviços
}
list-empty = Nenhum serviço aqui
list-empty-lead = Retire um filtro ou comece um serviço novo.
list-any = Todos
list-state = Situação
list-languages = Idiomas
list-words = Nome do serviço
list-show = Mostrar

state-draft = Rascunho
state-in-review = Em revisão
state-changes-asked = Mudanças pedidas
state-scheduled = Publicação marcada
state-published = Publicado
state-archived = Arquivado
state-new = Nunca publicado
state-overdue = Para conferir


new-title = Serviço novo
new-territory = Território
new-territory-choose = Escolher este território
new-language = Idioma em que você escreve
new-name-hint = O que as pessoas dizem: “Matricular uma criança na escola”, não “Setor de educação”.
new-organisation = Organização que oferece o serviço
new-organisation-none = Nenhuma
new-begin = Começar

edit-name = Nome do serviço
edit-alternate-name = Outro nome
edit-description = Descrição
edit-description-hint = Em duas ou três frases: o que a pessoa pode encontrar ali.
edit-alert-hint = Só o que é excepcional, como uma mudança de endereço.
edit-status = Situação das pessoas
edit-age = Idade
edit-age-from = Idade mínima
edit-age-to = Idade máxima
edit-sex = Mulheres ou homens
edit-family = Situação familiar
edit-level = Nível de idioma
edit-level-none = Nenhum nível exigido
edit-documents-hint = Um documento por linha.
edit-hours = Horário de cada semana
edit-hours-hint = Uma linha para cada horário. Para retirar um, apague as duas horas.
edit-hours-add = Acrescentar um horário
edit-hours-days = Dias
edit-hours-said = Isto é o que está salvo:
edit-hours-beyond = { $count ->
    [one] Uma regra é particular demais para este formulário: ela fica como está.
   *[other] { $count } regras são particulares demais para este formulário: elas ficam como estão.
}
edit-holidays = Aberto também nos feriados
edit-days-missing = Escolha pelo menos um dia.
edit-opens = Abre às
edit-closes = Fecha às
edit-note = Observação
edit-exceptions = Dias especiais
edit-exceptions-hint = Férias, obras, horário de verão. Sem horas, o serviço fica fechado nesses dias. Para retirar um, apague o primeiro dia.
edit-exceptions-add = Acrescentar dias especiais
edit-from = Primeiro dia
edit-to = Último dia
edit-end-before-start = O último dia vem antes do primeiro.
edit-phones = Telefones
edit-phones-hint = Para retirar um, apague o número.
edit-phones-add = Acrescentar um telefone
edit-phone-number = Número
edit-phone-extension = Ramal
edit-phone-description = Quem atende
edit-email = E-mail
edit-due = Conferir antes de
edit-due-hint = Depois desta data, a página aconselha ligar antes de ir.
edit-assured = Conferi hoje que tudo está certo
edit-minor = Pequena correção: as traduções continuam em dia
edit-minor-hint = Marque para um erro de digitação. Se o sentido muda, deixe vazio: as traduções serão marcadas para atualizar.
edit-other = Outras informações
edit-part-what = O serviço
edit-part-who = Para quem
edit-part-how = Como funciona
edit-part-when = Quando
edit-part-reach = Contato e idiomas
edit-part-trust = Antes de salvar
edit-language = Escreva neste idioma: { $language }.
edit-row = Linha { $number }
edit-save = Salvar o rascunho
edit-saved = Salvo. O público ainda não vê.

conflict-title = Outra pessoa mudou este texto enquanto você escrevia.
conflict-lead = Nada se perdeu. Em cada ponto, escolha o texto que fica e depois salve.
conflict-mine = Meu texto
conflict-theirs = O outro texto
conflict-nothing = Vazio
conflict-none = Os dois textos dizem a mesma coisa.
conflict-save = Salvar minhas escolhas
conflict-theirs-all = Ficar com todo o outro texto

review-nothing = Nenhum rascunho: o que você vê é o que o público vê.
review-submit = Enviar para revisão
review-note = Um recado para quem revisa
review-note-said = Recado de quem escreveu
review-asked = Mudanças pedidas
review-publish = Publicar
review-publish-lead = O público verá este texto no lugar do anterior. O que estava arquivado volta a aparecer.
review-on = Publicar em
review-on-hint = Deixe vazio para publicar agora.
review-on-wrong = Escolha um dia que ainda virá, dentro de dois anos.
review-scheduled-for = Será publicado em { $date }.
review-refuse = Pedir mudanças
review-refuse-note = O que precisa mudar
review-refuse-empty = Escreva o que precisa mudar.
review-withdraw = Descartar o rascunho
review-withdraw-lead = O rascunho desaparece. O que está publicado não muda.
review-archive = Arquivar

move-title = Mover para outro território
move-lead = O texto fica como está. O público o vê no novo território depois que for publicado por alguém que pode publicar nos dois.
move-to = Novo território

preview-title = Prévia
preview-open = Ver a prévia
preview-public = Página pública
preview-notice = Prévia: o público ainda não vê esta página.
preview-back = Voltar à edição

history-title = Versões publicadas
history-empty = Nenhuma versão publicada
history-empty-lead = Cada publicação fica guardada aqui. Você pode comparar as versões e voltar a uma delas.
history-version = Versão { $number } – { $date }
history-to-next = O que mudou depois, na versão { $number }:
history-to-draft = O que o rascunho muda:
history-latest = Esta é a versão que o público vê.
history-same = Nenhum texto mudou.
history-other = Também mudou
history-restore = Retomar esta versão
history-restore-lead = Esta versão vira um rascunho. O público só a vê depois da publicação.

translate-title = “{ $name }”: { $language }
translate-left = { $count ->
    [0] Tudo está em dia
    [one] Um texto para traduzir ou rever
   *[other] { $count } textos para traduzir ou rever
}
translate-none = Não há nenhum texto para traduzir.
translate-changed = O que mudou desde a tradução:
translate-save = Salvar a tradução
translate-conflict = Outra pessoa mudou alguns textos enquanto você escrevia. Os outros estão salvos. Confira estes e salve de novo.
