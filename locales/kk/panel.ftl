# The drawn panel that pages share: choosing a commission, and the note that a source control opens.
# No native speaker has read the Kazakh text yet.

scope-all-commissions = Барлық комиссиялар
note-close = Жабу
note-basis = Негіздеме
note-caveat = Ескертпе
note-last-entry = Соңғы жазба
note-rows = Саналғанын көрсету: { $n }
note-more-quotes = құжаттарда тағы { $n }
