# The III against the IV convocation: four pairs, what only one side states, the composition.

## The months

convocations-why-months = Итоги разной длины сравниваются в месяц. Справка III созыва называет годы, а не день начала, поэтому его работа могла длиться от { $low } до { $high } месяцев: от этого зависит вывод.
convocations-months-of = { $convocation }: месяцев
convocations-months-short = { $convocation }, месяцев
convocations-months-axis = месяцев: { $convocation }

## A pair

convocations-rate = { $rate } в месяц за { $months }
convocations-stock = состояние, а не сумма за период
convocations-change = Изменение в месяц: { $change }
convocations-direction = Направление: { $direction }
convocations-range = При { $months } месяцах: от { $first } до { $last }.
convocations-range-bound = При { $months } месяцах нижняя граница: от { $first } до { $last }.
convocations-range-one = При { $months } месяцах: { $change }.
convocations-range-unknown = При { $months } месяцах направление неизвестно.
convocations-sign-hangs = Направление зависит от числа месяцев.
convocations-rates = В месяц
convocations-changes = Изменение в месяц; линия: без изменений
convocations-pair-alt = { $indicator }: сравнение в месяц и изменение при разном числе месяцев. { $verdict }.

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
