### A importação de organizações a partir de uma tabela. Português simples, tratamento por você.

## Importar uma tabela

org-import = Importar uma tabela
org-import-lead = Acrescente várias organizações de uma vez a partir de um arquivo Excel ou CSV. Nada é salvo antes de você confirmar.
org-import-file = Arquivo
org-import-file-hint = XLSX, ODS ou CSV, no máximo { $count } linhas. A primeira linha traz os títulos das colunas.
org-import-read = Ler o arquivo
org-import-example = Baixar a lista atual como modelo
org-import-leave = Não importar
org-import-columns = O que há em cada coluna?
org-import-columns-lead = { $count ->
    [0] Nenhuma linha lida em
    [one] Uma linha lida em
   *[other] { $count } linhas lidas em
}
org-import-home = Sede, quando a linha não diz
org-import-compare = Comparar com as organizações conhecidas
org-import-twice = Outra coluna já tem esse sentido.
org-import-needs-name = Diga qual coluna traz o nome.
org-import-review = Conferir antes de importar
org-import-review-lead = Algumas linhas se parecem com organizações já conhecidas. Diga se são as mesmas. Na dúvida, nada é salvo.
org-import-back = Mudar o sentido das colunas
org-import-keep = Guardar estas respostas e continuar
org-import-confirm-lead = Guarde primeiro as suas respostas. Depois tudo é salvo de uma vez.
org-import-confirm = Importar agora
org-import-count-new = { $count ->
    [0] Nenhuma nova
    [one] Uma nova
   *[other] { $count } novas
}
org-import-count-same = { $count ->
    [0] Nenhuma já conhecida
    [one] Uma já conhecida
   *[other] { $count } já conhecidas
}
org-import-count-open = { $count ->
    [0] Nenhuma a decidir
    [one] Uma a decidir
   *[other] { $count } a decidir
}
org-import-count-left = { $count ->
    [0] Nenhuma deixada de lado
    [one] Uma deixada de lado
   *[other] { $count } deixadas de lado
}
org-import-row = Linha { $number }
org-import-no-name = Sem nome, esta linha não é importada.
org-import-unread = { $column }: “{ $word }” não foi entendido e ficará de fora.
org-import-repeats = Esta linha repete a linha { $number }.
org-import-new = É uma organização nova
org-import-unsure = Não sei, não salvar nada
org-import-same = É a mesma que
org-import-alike = semelhança de { $percent } %
org-import-done = Importação concluída
org-import-done-made = { $count ->
    [0] Nenhuma organização acrescentada.
    [one] Uma organização acrescentada.
   *[other] { $count } organizações acrescentadas.
}
org-import-done-mended = { $count ->
    [0] Nenhuma organização alterada.
    [one] Uma organização alterada.
   *[other] { $count } organizações alteradas.
}
org-import-done-left = { $count ->
    [0] Nenhuma linha deixada de lado.
    [one] Uma linha deixada de lado.
   *[other] { $count } linhas deixadas de lado.
}
org-import-another = Importar outro arquivo
