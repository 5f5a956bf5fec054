# What the terminal says.
# No native speaker has read the Kazakh text yet.

cli-exported = Жиынтық жазылды: { $file }
cli-verified = Деректер қоймасы бүтін: { $url }
cli-store-made = Жаңа деректер қоймасы құрылды, Кеңес құжаттары жүктелді: { $url }
cli-demonstration-made = Жаңа деректер қоймасы құрылды, көрсетілім жүктелді: { $url }
cli-store-migrated = Деректер қоймасы жаңа нұсқаға келтірілді: { $url }
cli-store-ready = Деректер қоймасы дайын, ештеңе істеу қажет емес: { $url }
