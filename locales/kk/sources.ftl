# Documents, quotes, findings.
# No native speaker has read the Kazakh text yet.

sources-subtitle = Экрандарда көрсетілгеннің бәрі осы құжаттардан оқылған немесе адамдар енгізген. Мұнда әр сан өз дәйексөзімен қатар тұр.
sources-contents = Осы бетте
sources-figures-heading = Дәйексөзі бар сандар
sources-kind = Түрі
sources-every-kind = Барлығы
sources-documents = Құжаттар
sources-document = Құжат
sources-figures = Сандар
sources-findings = Құжаттарға ескертулер
sources-findings-intro = Құжаттар сол күйінде көрсетілген: қателер түзетілмей, тізіп берілген. Әрқайсысы қалай оқылғаны қасында айтылған.
sources-indicator = Көрсеткіш
sources-value = Мәні
sources-objects = Объектілер
sources-show-all = Бәрін көрсету
sources-figures-of = { $document }: { $n } сан
sources-findings-of = { $document }: { $n } ескерту
severity-slip = Жаңсақ жазу
severity-ambiguity = Екіұштылық
severity-lost = Жоғалған
severity-repeat = Қайталау
severity-structure = Құжаттың құрылымы
error-unknown-severity = «{ $severity }» ескерту түрі жоқ.
