"""The chair's first five seconds: done, past due, due soon, monitorings, appeals; who reported; what comes next."""

from ui import overview_screen, panel, screens, session

panel.show(screens.FIRST, overview_screen.drawn(session.view()))
