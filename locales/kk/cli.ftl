# What the terminal says.
# No native speaker has read the Kazakh text yet.

cli-exported = Жазылды: { $file }
cli-side = { $number } ({ $months } ай ішінде айына { $rate })
cli-verified = Деректер қоймасы бүтін: { $url }
cli-account-added = «{ $login }» тіркелгісі ашылды. Сілтеме бір тәулік жарамды және бір рет ашылады:
cli-account-invited = «{ $login }» үшін жаңа сілтеме бір тәулік жарамды және бір рет ашылады:
cli-account-dismissed = «{ $login }» тіркелгісі жабылды.
cli-backed-up = Көшірме жазылды: { $file }, жолдар: { $rows }.
cli-restored = { $url } қоймасы { $file } көшірмесінен жасалды, жолдар: { $rows }.
cli-would-anonymise = Өтініш берушілердің { $n } дерегі жойылар еді ({ $date } дейінгі өтініштер).
cli-anonymised = Өтініш берушілердің { $n } дерегі жойылды ({ $date } дейінгі өтініштер).
cli-store-made = Жаңа деректер қоймасы құрылды, Кеңес құжаттары жүктелді: { $url }
cli-demonstration-made = Жаңа деректер қоймасы құрылды, көрсетілім жүктелді: { $url }
cli-store-migrated = Деректер қоймасы жаңа нұсқаға келтірілді: { $url }
cli-store-ready = Деректер қоймасы дайын, ештеңе істеу қажет емес: { $url }
