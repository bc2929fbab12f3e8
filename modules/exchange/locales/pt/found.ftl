# One search over all.
found-title = Procurar no intercâmbio
found-lead = Práticas, ofertas, pedidos, cooperações, chamadas, encontros, boletins e portais: tudo o que é público, na língua em que procura e nas outras.
found-example = saúde, mulheres, Lima…
found-found = { $count ->
    [0] Nenhum resultado
    [one] Um resultado
   *[other] { $count } resultados
}
found-none = Experimente uma palavra mais curta ou mais geral.
found-partly = Nenhum texto tem todas estas palavras. Eis os mais próximos.
found-kind = Tipo de resultado
found-practice = Prática
found-offer = Oferta
found-request = Pedido
found-cooperation = Cooperação
found-call = Chamada
found-event = Encontro
found-bulletin = Boletim
found-portal = Portal
