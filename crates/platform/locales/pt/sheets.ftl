# O que se diz de uma folha de cálculo (XLSX, CSV) que não se consegue ler.

sheet-kind = Este ficheiro não é uma folha de cálculo que saibamos ler. Guarde-o como Excel (.xlsx, sem palavra-passe) ou CSV e envie-o de novo.
sheet-macros = Este ficheiro contém macros. Guarde-o como livro do Excel sem macros (.xlsx) e envie-o de novo.
sheet-broken = Este ficheiro está danificado ou incompleto. Abra-o, guarde-o outra vez e envie-o de novo.
sheet-empty = Este ficheiro está vazio: a primeira linha deve ter os nomes das colunas.
sheet-bytes = Este ficheiro é demasiado grande: { $most } MB no máximo. Envie-o em várias partes.
sheet-rows = Esta folha é demasiado longa: { $most } linhas no máximo. Envie-a em várias partes.
sheet-columns = Esta folha é demasiado larga: { $most } colunas no máximo.
sheet-cell = O texto da célula { $position } é demasiado longo.
sheet-twice = Duas colunas têm o mesmo nome: «{ $name }». Mude o nome de uma delas ou elimine-a.
