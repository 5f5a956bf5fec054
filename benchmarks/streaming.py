"""Sessions that speak to a Streamlit server as a browser does, without one: a rerun asked for, its end waited for."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from contextlib import AsyncExitStack
from statistics import median

import websockets
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

CHOICES = ("", "commission=1", "commission=2", "commission=3", "commission=4", "commission=5", "commission=6")


class Session:
    """One reader's connection."""

    def __init__(self, socket: websockets.ClientConnection) -> None:
        self.socket = socket

    async def rerun(self, query: str, page: str) -> float:
        """Seconds until the script of a page has run with a query."""
        message = BackMsg()
        message.rerun_script.query_string = query
        message.rerun_script.page_name = page
        begun = time.perf_counter()
        await self.socket.send(message.SerializeToString())
        while True:
            answer = ForwardMsg()
            answer.ParseFromString(await self.socket.recv())
            if answer.WhichOneof("type") == "script_finished":
                return time.perf_counter() - begun


def _address(url: str) -> str:
    return url.replace("http", "ws", 1) + "/_stcore/stream"


async def _runs(url: str, page: str, number: int) -> list[float]:
    async with websockets.connect(_address(url), max_size=None, subprotocols=["streamlit"]) as socket:  # type: ignore[list-item]
        session = Session(socket)
        return [await session.rerun(CHOICES[n % len(CHOICES)], page) for n in range(number)]


def server_runs(url: str, page: str, number: int = 15) -> tuple[float, float]:
    """Milliseconds of a screen's first run on a server and the median of its later runs."""
    took = asyncio.run(_runs(url, page, number))
    return took[0] * 1000, median(took[len(CHOICES) :]) * 1000


async def _in_turns(
    urls: Sequence[str], page: str, queries: Sequence[str], cookies: Sequence[str]
) -> list[list[float]]:
    async with AsyncExitStack() as stack:
        sessions = [
            Session(
                await stack.enter_async_context(
                    websockets.connect(
                        _address(url),
                        max_size=None,
                        subprotocols=["streamlit"],  # type: ignore[list-item]
                        additional_headers={"Cookie": cookie},
                    )
                )
            )
            for url, cookie in zip(urls, cookies, strict=True)
        ]
        return [[await one.rerun(query, page) for one in sessions] for query in queries]


def in_turns(
    urls: Sequence[str], page: str, queries: Sequence[str], cookies: Sequence[str]
) -> list[tuple[float, float]]:
    """For each server milliseconds of a screen's first run and the median of its later runs, the servers by turns.

    Each reader bears a cookie of its own server.
    """
    rounds = asyncio.run(_in_turns(urls, page, queries, cookies))
    return [(took[0] * 1000, median(took[1:]) * 1000) for took in zip(*rounds, strict=True)]


async def _busy(url: str, until: float) -> int:
    done = 0
    async with websockets.connect(_address(url), max_size=None, subprotocols=["streamlit"]) as socket:  # type: ignore[list-item]
        session = Session(socket)
        await session.rerun("", "")
        while time.perf_counter() < until:
            await session.rerun(CHOICES[done % len(CHOICES)], "")
            done += 1
    return done


async def _together(url: str, sessions: int, seconds: float) -> int:
    until = time.perf_counter() + seconds
    return sum(await asyncio.gather(*(_busy(url, until) for _ in range(sessions))))


def interactions_a_second(url: str, sessions: int = 8, seconds: float = 8.0) -> float:
    """Interactions a second that so many sessions without a pause get through together."""
    return asyncio.run(_together(url, sessions, seconds)) / seconds
