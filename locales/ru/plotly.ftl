# Words of the charts' own tool bar and notices.

plotly-autoscale = Подобрать масштаб
plotly-box-select = Выделить рамкой
plotly-lasso-select = Выделить контуром
plotly-zoom = Увеличить область
plotly-zoom-in = Приблизить
plotly-zoom-out = Отдалить
plotly-pan = Сдвинуть
plotly-reset-axes = Вернуть исходный вид
plotly-reset = Сбросить
plotly-spike-lines = Линии до осей
plotly-hover-closest = Показывать ближайшее значение
plotly-hover-compare = Показывать все значения
plotly-hover-toggle = Показывать значения при наведении
plotly-download = Скачать рисунок
plotly-preparing = Рисунок готовится, это займёт несколько секунд
plotly-downloaded = Рисунок скачан
plotly-download-failed = Скачать рисунок не удалось
plotly-zoom-back = Двойной щелчок возвращает исходный вид
plotly-isolate = Двойной щелчок по подписи оставляет один ряд
plotly-trace = Ряд
