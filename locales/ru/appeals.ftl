# Appeals of citizens and organisations: what the documents state, what the register holds, which book is chosen.

## The documents

appeals-by-documents = По документам
appeals-not-one-rate = У каждого документа своя основа счёта: доли разных документов и реестра не сравниваются.
appeals-whole-council = Документы и выбор источника говорят обо всём Совете, не об одной комиссии.
appeals-considered = рассмотрено
appeals-resolved-of = вопрос решён · { $share } из { $base }
appeals-resolved-unsaid = сколько решено: нет данных

## The register

appeals-register = По реестру
appeals-no-register = В реестр ничего не внесено: состояния, месяцы, темы, районы и сроки ответа показать нечего.
appeals-flow = Зарегистрировано { $registered }: закрыто { $closed } и в работе { $open }. Из тех, что в работе, по { $answered } уже дан ответ по существу, поэтому рассмотрено { $considered } ({ $closed } + { $answered }).
appeals-flow-closed = закрыто
appeals-flow-answered = в работе, ответ по существу дан
appeals-flow-unanswered = в работе, ответа ещё нет
appeals-resolved-line = Вопрос решён: { $said }
appeals-closed = Закрыто
appeals-of-registered = из { $base } зарегистрированных · { $share }
appeals-waiting-line = Ждут ответа дольше { $target } рабочих дней: { $said }
appeals-response = Срок ответа, рабочих дней
appeals-median = медиана
appeals-p90 = девять из десяти
appeals-within-line = В срок { $target } рабочих дней: { $said }
appeals-few-replies = ответов по существу слишком мало: { $n }

## The charts

appeals-chart-alt = { $heading }. { $counts }.
appeals-by-state = По состояниям
appeals-by-month = По месяцам регистрации
appeals-by-month-words = Число сверху — все обращения месяца; у самых малых частей своего числа нет.
appeals-by-commission = По комиссиям
appeals-no-commission = Комиссия не назначена
appeals-by-district = По районам
appeals-no-district = Район не указан
appeals-by-topic = По темам
appeals-no-topic = Тема не указана
appeals-all-hidden = Обращений слишком мало: по любым числам можно узнать человека.
appeals-small-hidden = Меньше { $n } обращений числом не показываются: по ним можно узнать человека.
appeals-response-days = Дни до ответа
appeals-response-words = Рабочие дни от регистрации до первого ответа по существу; праздники не считаются.
appeals-response-by-commission = Срок ответа по комиссиям
appeals-within = В срок { $target } рабочих дней
appeals-days-axis = рабочие дни
appeals-in-target = В целевой срок
appeals-past-target = Позже целевого срока
appeals-target = целевой срок { $n }
appeals-median-is = медиана { $n }
appeals-p90-is = девять из десяти { $n }
appeals-too-few = Ответов по существу { $n }: меньше чем по { $least } срок ответа не считается.
appeals-too-few-short = ответов { $n }, срок считается от { $least }

## Which book a period is taken from

appeals-origins = Откуда взят итог
appeals-origins-words = Для каждого периода берётся один источник. Остальные стоят рядом с разницей и не прибавляются.
appeals-chosen = Выбрано
appeals-choice-rule = Если человек не выбрал другое: документ за период, о котором он говорит, затем реестр, затем помесячные итоги.
appeals-difference = { $number } к выбранному
appeals-no-difference = столько же
