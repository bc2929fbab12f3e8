# The translation memory: what was translated before.

memory-title = Translated before
memory-same = Same sentence
memory-alike = { $percent } alike
memory-put = Use this
