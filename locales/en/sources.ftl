# Documents, quotes, findings.

sources-subtitle = Everything on the screens was read in these documents or entered by people. Here each number stands beside its quote.
sources-contents = On this page
sources-figures-heading = Figures with quotes
sources-kind = Kind
sources-every-kind = All
sources-documents = Documents
sources-document = Document
sources-figures = Figures
sources-findings = Remarks on the documents
sources-findings-intro = The documents are shown as they are: slips are listed, not corrected. Beside each stands how it was read.
sources-indicator = Indicator
sources-value = Value
sources-objects = Objects
sources-show-all = Show all
sources-figures-of = { $document }: { $n ->
    [one] { $n } figure
   *[other] { $n } figures
 }
sources-findings-of = { $document }: { $n ->
    [one] { $n } remark
   *[other] { $n } remarks
 }
severity-slip = Slip
severity-ambiguity = Ambiguity
severity-lost = Lost
severity-repeat = Repeat
severity-structure = Structure
error-unknown-severity = There is no sort of remark “{ $severity }”.
