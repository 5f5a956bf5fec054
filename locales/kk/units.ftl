# Numbers with their noun. $n is the number; a Kazakh noun keeps its form after a numeral.
# No native speaker has read the Kazakh text yet.

## One for each unit of a measure

unit-items = { $n } тармақ
unit-people = { $n } адам
unit-years = { $n } жас
unit-days = { $n } күн
unit-working_days = { $n } жұмыс күні
unit-appeals = { $n } өтініш
unit-activities = { $n } іс-шара
unit-monitorings = { $n } мониторинг
unit-objects = { $n } объект
unit-legal_acts = { $n } НҚА жобасы
unit-expert_reviews = { $n } НҚА сараптамасы
unit-appeals_and_recommendations = { $n } өтініш пен ұсыным
unit-recommendations = { $n } ұсыным
unit-applications = { $n } өтінім
unit-commissions = { $n } комиссия
unit-meetings = { $n } отырыс
unit-questions = { $n } мәселе
unit-hearings = { $n } тыңдау
unit-akimats = { $n } әкімдік
unit-organisations = { $n } ұйым
unit-public_hearings = { $n } қоғамдық тыңдау
unit-meetings_with_residents = { $n } тұрғындармен кездесу
unit-round_tables = { $n } дөңгелек үстел
unit-platforms = { $n } алаң
unit-events = { $n } іс-шара
unit-publications = { $n } жарияланым
unit-resources = { $n } интернет-ресурс
unit-views = { $n } қаралым

## Other things that screens count

count-months = { $n } ай
