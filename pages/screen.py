"""The presidium's screen: the deck over the whole window, from the same board as every other screen."""

from ui import session
from ui.deck import screen

screen.draw(session.view())
