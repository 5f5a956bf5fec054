# What limits a number, said right after it, and the reservations that belong to it.

phrase-unmarked = { $n } past due, not reported
phrase-before-approval = { $n } of them due before the plan was approved
phrase-by-original = by original dates { $n }
phrase-base-before-approval = { $n } of the base due before the plan was approved
phrase-base-by-original = base by original dates { $n }
caveat-silent-commissions = { $n ->
    [one] Commission without a mark: { $commissions }.
   *[other] Commissions without a mark: { $commissions }.
}
caveat-considered-by-document = “Considered” is the document’s own word: its base is wider than the register’s.
caveat-clock-unknown = The day that the term runs from is not entered: { $n }.
