# What the terminal says.
# No native speaker has read the Kazakh text yet.

cli-exported = Жиынтық жазылды: { $file }
cli-verified = Деректер қоймасы бүтін: { $url }
