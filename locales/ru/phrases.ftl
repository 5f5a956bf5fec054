# What limits a number, said right after it, and the reservations that belong to it.

phrase-unmarked = без отметки { $n }
phrase-before-approval = из них { $n } со сроком до утверждения плана
phrase-by-original = по первоначальным срокам { $n }
phrase-base-before-approval = в основе { $n } со сроком до утверждения плана
phrase-base-by-original = основа по первоначальным срокам { $n }
caveat-silent-commissions = { $n ->
    [one] Отметок не внесла комиссия № { $commissions }.
    [few] Отметок не внесли комиссии № { $commissions }.
    [many] Отметок не внесли комиссии № { $commissions }.
   *[other] Отметок не внесли комиссии № { $commissions }.
}
caveat-considered-by-document = «Рассмотрено» здесь сказано самим документом: эта основа шире, чем в реестре.
caveat-clock-unknown = Не внесён день, с которого идёт срок: { $n }.
