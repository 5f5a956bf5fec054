"""The Streamlit vocabulary that pages share: session, cards, charts, tables, filters; the frame of every screen."""
