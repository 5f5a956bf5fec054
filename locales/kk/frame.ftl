# The frame around every screen: the head, the choice of a date, what is said when something went wrong, the server's words.
# No native speaker has read the Kazakh text yet.

frame-screens = Бөлімдер
frame-day = Күн
frame-month = Ай
frame-year = Жыл
frame-show = Көрсету
frame-as-of = { $date } жағдайы бойынша
frame-shown-instead = { $date } жағдайы көрсетілген.
frame-known-at = { $moment } дейін енгізілген жазбалар ескерілді
frame-now = Шектеуді алып тастау
frame-no-script = Дашборд үшін JavaScript керек: оны браузер баптауларында қосыңыз.
frame-connection-lost = Сервермен байланыс үзілді, қалпына келтірілуде…
frame-upload = Файл таңдау
frame-upload-most = { $n } МБ-тан аспауы керек
error-unexpected = Бір ақау шықты. Әзірлеушіге { $code } кодын хабарлаңыз; қалған бөлімдер жұмыс істейді.
error-port-taken = { $port } портын басқа бағдарлама пайдаланып тұр. Басқасын көрсетіңіз: --port { $free }.
error-host = { $host } мекенжайы бұл компьютерге тиесілі емес.
serve-address = Дашборд ашылды: { $url }
serve-demonstration = Көрсетілім ашылды: { $url }
serve-readers-closed = Тек тіркелгісі барлар оқиды.
serve-readers-here = Осы компьютердегілердің бәрі оқиды.
serve-readers-everybody = Тіркелгісіз бәрі оқиды; мәслихатқа арналған кітап тек тіркелгімен беріледі.
serve-stop = Тоқтату үшін Ctrl+C басыңыз.
