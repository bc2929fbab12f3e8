# O glossário: as palavras combinadas, em cada língua.

translation-work = Meu trabalho
translation-menu = Tradução
glossary-title = Glossário
glossary-lead = As palavras combinadas, em cada língua, e as que se devem evitar. Elas aparecem ao lado dos textos a traduzir.
glossary-network = Toda a rede
glossary-new = Acrescentar um termo
glossary-xlsx = Tabela (Excel)
glossary-csv = Tabela (CSV)
glossary-tbx = Arquivo TBX
glossary-found = { $count ->
    [0] Nenhum termo
    [one] Um termo
   *[other] { $count } termos
}
glossary-empty = Nenhum termo aqui
glossary-empty-lead = Comece pelas palavras que se repetem, pelas que têm várias traduções e pelas que ferem.
glossary-term = Termo
glossary-wordings = Nas outras línguas
glossary-scope = Onde vale
glossary-state = Estado
glossary-anywhere = Em todo lugar
glossary-in-use = Em uso
glossary-archived = Arquivado
glossary-search = Procurar uma palavra
glossary-show = Mostrar
glossary-preferred = Usar
glossary-allowed = Aceito
glossary-forbidden = Evitar
glossary-archive = Arquivar este termo
glossary-bring-back = Voltar a usar este termo
glossary-saved = Termo salvo.
glossary-conflict = Outra pessoa mudou este termo enquanto você escrevia. Primeiro vem a versão dela, depois a sua: salve a sua para mantê-la.
glossary-definition = Definição
glossary-definition-lang = Língua da definição
glossary-note = Nota para quem traduz
glossary-note-hint = Por exemplo, o que distingue duas palavras parecidas.
glossary-other = Outra língua
glossary-other-hint = O código dela, como uk ou bm. Salve: os campos aparecem.
glossary-lines = Uma palavra ou expressão por linha.
glossary-save = Salvar o termo
glossary-unsaid = ainda sem palavra nesta língua
glossary-not = não:
glossary-instead = Evite “{ $used }”. Escreva “{ $wanted }”.
glossary-avoid = Evite “{ $used }”.
glossary-too-many = { $count ->
    [one] No máximo { $count } linha.
    [many] No máximo { $count } de linhas.
   *[other] No máximo { $count } linhas.
}
glossary-no-word = Cada linha precisa de uma palavra.
glossary-both = “{ $text }” está ao mesmo tempo para usar e para evitar.
glossary-needed = Escreva pelo menos uma palavra para usar, em uma língua.
glossary-which-language = Diga em que língua está a definição.
glossary-unknown-language = Este código de língua não é conhecido.
