# Monitorings: stated, listed, recorded.
