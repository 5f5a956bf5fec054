# The III against the IV convocation: four pairs, what only one side states, the composition.

## The months

convocations-why-months = Итоги разной длины сравниваются в месяц. Справка III созыва называет годы, а не день начала, поэтому его работа могла длиться от { $low } до { $high } месяцев: от этого зависит вывод.
convocations-months-of = { $convocation }: месяцев

## A pair

convocations-rate = { $rate } в месяц за { $months }
convocations-stock = состояние, а не сумма за период
convocations-change = Изменение в месяц: { $change }
convocations-range = При { $months } месяцах: от { $first } до { $last }.
convocations-range-bound = При { $months } месяцах нижняя граница: от { $first } до { $last }.
convocations-range-one = При { $months } месяцах: { $change }.
convocations-range-unknown = При { $months } месяцах направление неизвестно.
verdict-rate-up = У IV созыва в месяц больше: { $later } против { $earlier } у III.
verdict-rate-down = У IV созыва в месяц меньше: { $later } против { $earlier } у III.
verdict-rate-same = В месяц у обоих созывов поровну: { $later }.
verdict-rate-unknown = Больше у IV созыва или меньше, сказать нельзя: { $later } в месяц, у III { $earlier }.
verdict-hangs = У IV созыва { $later } в месяц, у III { $earlier }; больше это или меньше, зависит от того, сколько длился III созыв: { $cases }.
verdict-when-up = при { $months } мес. больше
verdict-when-down = при { $months } мес. меньше
verdict-when-same = при { $months } мес. поровну
verdict-when-unknown = при { $months } мес. сказать нельзя
verdict-stock-up = У IV созыва больше: { $later }, у III было { $earlier }.
verdict-stock-down = У IV созыва меньше: { $later }, у III было { $earlier }.
verdict-stock-same = У обоих созывов поровну: { $later }.
verdict-stock-unknown = Больше у IV созыва или меньше, сказать нельзя: { $later }, у III было { $earlier }.
verdict-unlike = Больше или меньше, по этим цифрам не сказать: { $earlier } у III созыва — обращения всего Совета, { $later } у IV созыва — только те, что рассмотрели комиссии.
strip-caveat-legal_acts = экспертизы / рассмотрено
strip-caveat-monitorings = у IV только выездные
strip-caveat-appeals_considered = весь Совет / только комиссии
convocations-rates = В месяц, если III созыв длился столько месяцев
convocations-pair-alt = { $indicator }: сколько в месяц при разном числе месяцев III созыва. { $verdict }

## What is not compared

convocations-not-compared = Что не сравнивается и почему
convocations-never = У III созыва такой цифры нет, поэтому сравнить её не с чем.
convocations-unlike = { $first }, { $second } и { $third } — это районные акиматы, заслушивания государственных органов и подведомственные организации: разные вещи, они не складываются. Общего итога работы созыва здесь нет.
convocations-one-sided = Указано только у одного созыва
convocations-one-sided-words = Пустая сторона значит, что документ молчит, а не что работы не было.
convocations-indicator = Показатель

## The composition

convocations-composition = Состав IV созыва
convocations-members-parts = { $civil } от гражданского общества и { $state } от государственных органов
convocations-youth-inferred = из { $base }: вывод, в документе не указано
convocations-years = лет
convocations-members = Члены Совета, человек
convocations-members-words = Молодежь входит в те же группы: число выведено из доли, поэтому нарисовано иначе.
convocations-shares = Доли членов Совета
convocations-shares-words = Полосы справа от границы: документ говорит «более», точная доля неизвестна.
convocations-composition-alt = { $heading }. { $counts }.
