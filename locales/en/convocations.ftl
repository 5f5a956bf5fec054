# The III against the IV convocation: four pairs, what only one side states, the composition.

## The months

convocations-why-months = Totals of different lengths are compared by month. The statement of the 3rd convocation names years and not the day it began, so its work may have lasted from { $low } to { $high } months: the verdict hangs on that.
convocations-months-of = { $convocation }: months
convocations-months-short = { $convocation }, months
convocations-months-axis = months of the { $convocation }

## A pair

convocations-rate = { $rate } a month over { $months }
convocations-stock = a level, not a sum over a period
convocations-change = Change by month: { $change }
convocations-direction = Direction: { $direction }
convocations-range = Over { $months } months: from { $first } to { $last }.
convocations-range-bound = Over { $months } months the lower bound goes from { $first } to { $last }.
convocations-range-one = Over { $months } months: { $change }.
convocations-range-unknown = Over { $months } months the direction is unknown.
convocations-sign-hangs = The direction hangs on the number of months.
convocations-rates = A month
convocations-changes = Change by month; the line: no change
convocations-pair-alt = { $indicator }: the rates by month and the change for different numbers of months. { $verdict }.

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
