# The III against the IV convocation: four pairs, what only one side states, the composition.

## The months

convocations-why-months = Totals of different lengths are compared by month. The statement of the 3rd convocation names years and not the day it began, so its work may have lasted from { $low } to { $high } months: the verdict hangs on that.
convocations-months-of = { $convocation }: months

## A pair

convocations-rate = { $rate } a month over { $months }
convocations-stock = a level, not a sum over a period
convocations-change = Change by month: { $change }
convocations-range = Over { $months } months: from { $first } to { $last }.
convocations-range-bound = Over { $months } months the lower bound goes from { $first } to { $last }.
convocations-range-one = Over { $months } months: { $change }.
convocations-range-unknown = Over { $months } months the direction is unknown.
verdict-rate-up = The 4th convocation has more a month: { $later } against { $earlier } for the 3rd.
verdict-rate-down = The 4th convocation has less a month: { $later } against { $earlier } for the 3rd.
verdict-rate-same = Both convocations have the same a month: { $later }.
verdict-rate-unknown = Whether the 4th convocation has more or less cannot be said: { $later } a month, { $earlier } for the 3rd.
verdict-hangs = The 4th convocation has { $later } a month, the 3rd { $earlier }; whether that is more or less hangs on how long the 3rd worked: { $cases }.
verdict-when-up = over { $months } months more
verdict-when-down = over { $months } months less
verdict-when-same = over { $months } months the same
verdict-when-unknown = over { $months } months it cannot be said
verdict-stock-up = The 4th convocation has more: { $later }, the 3rd had { $earlier }.
verdict-stock-down = The 4th convocation has less: { $later }, the 3rd had { $earlier }.
verdict-stock-same = Both convocations have the same: { $later }.
verdict-stock-unknown = Whether the 4th convocation has more or less cannot be said: { $later }, the 3rd had { $earlier }.
verdict-unlike = These numbers cannot tell more from less: { $earlier } of the 3rd convocation are appeals of the whole Council, { $later } of the 4th only those that its commissions considered.
strip-caveat-legal_acts = expert reviews / considered
strip-caveat-monitorings = 4th: field ones only
strip-caveat-appeals_considered = whole Council / commissions only
convocations-rates = A month, if the 3rd convocation worked so many months
convocations-pair-alt = { $indicator }: the rate a month for different numbers of months of the 3rd convocation. { $verdict }

## What is not compared

convocations-not-compared = What is not compared, and why
convocations-never = The 3rd convocation states no such number, so there is nothing to compare it with.
convocations-unlike = { $first }, { $second } and { $third } are district akimats, hearings of state bodies and subordinate organisations: unlike things that are not added. There is no grand total of a convocation’s work here.
convocations-one-sided = Stated for one convocation only
convocations-one-sided-words = An empty side means that the document is silent, not that there was no work.
convocations-indicator = Indicator

## The composition

convocations-composition = Composition of the 4th convocation
convocations-members-parts = { $civil } from civil society and { $state } from state bodies
convocations-youth-inferred = of { $base }: inferred, not stated in the document
convocations-years = years
convocations-members = Members of the Council, people
convocations-members-words = The young belong to the same groups: their number is inferred from the share, so it is drawn differently.
convocations-shares = Shares of the members
convocations-shares-words = Stripes beyond a bound: the document says “more than”, the exact share is not known.
convocations-composition-alt = { $heading }. { $counts }.
