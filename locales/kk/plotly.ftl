# Words of the charts' own tool bar and notices.
# No native speaker has read the Kazakh text yet.

plotly-autoscale = Масштабты таңдау
plotly-box-select = Жақтаумен белгілеу
plotly-lasso-select = Контурмен белгілеу
plotly-zoom = Аймақты үлкейту
plotly-zoom-in = Жақындату
plotly-zoom-out = Алыстату
plotly-pan = Жылжыту
plotly-reset-axes = Бастапқы көрініске қайтару
plotly-reset = Қалпына келтіру
plotly-spike-lines = Осьтерге дейінгі сызықтар
plotly-hover-closest = Ең жақын мәнді көрсету
plotly-hover-compare = Барлық мәнді көрсету
plotly-hover-toggle = Меңзер апарғанда мәндерді көрсету
plotly-download = Суретті жүктеп алу
plotly-preparing = Сурет дайындалып жатыр, бұл бірнеше секунд алады
plotly-downloaded = Сурет жүктеп алынды
plotly-download-failed = Суретті жүктеп алу мүмкін болмады
plotly-zoom-back = Екі рет басу бастапқы көріністі қайтарады
plotly-isolate = Жазуды екі рет басу бір қатарды қалдырады
plotly-trace = Қатар
