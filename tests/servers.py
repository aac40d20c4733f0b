"""Real engines for tests: a PostgreSQL server of its own in a temporary folder, and a small Spark on this machine.

Where one cannot be had the tests are skipped and say why; with CI set in the environment they fail instead.
"""

import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn

import psycopg
import pytest
from pyspark.sql import SparkSession

__all__ = ["postgres", "spark"]

# Nothing here has to outlive a crash.
_SETTINGS = {
    "listen_addresses": "''",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "shared_buffers": "64MB",
    "max_connections": "8",
    "jit": "off",
}


def _missing(reason: str) -> NoReturn:
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


@contextmanager
def postgres() -> Iterator[psycopg.Connection[Any]]:
    """A connection to an empty database."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[4]))
    tools = found[-1].parent if found else Path(shutil.which("initdb") or "/").parent
    if not (tools / "initdb").exists():
        _missing("PostgreSQL is not installed")
    # Short, because the path of a socket may have no more than about a hundred characters.
    folder = Path(tempfile.mkdtemp(prefix="pg"))
    try:
        user = _unprivileged(folder)
        _call(user, tools / "initdb", "-D", folder / "data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync")
        settings = " ".join(f"-c {key}={value}" for key, value in {**_SETTINGS, "unix_socket_directories": folder}.items())
        _call(user, tools / "pg_ctl", "-D", folder / "data", "-l", folder / "log", "-w", "-o", settings, "start")
        try:
            with psycopg.connect(host=str(folder), user="postgres", dbname="postgres", autocommit=True) as connection:
                yield connection
        finally:
            _call(user, tools / "pg_ctl", "-D", folder / "data", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _unprivileged(folder: Path) -> str | None:
    """The user that the server runs as: it refuses to run as root."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name: entry for entry in pwd.getpwall()}
    entry = known.get("postgres") or known["nobody"]
    os.chown(folder, entry.pw_uid, entry.pw_gid)
    return entry.pw_name


def _call(user: str | None, *command: object) -> None:
    done = subprocess.run(
        list(map(str, command)), user=user, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        check=False, timeout=60, cwd="/", env={"PATH": os.environ["PATH"], "LC_ALL": "C"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr.decode(errors="replace")


@contextmanager
def spark() -> Iterator[SparkSession]:
    """A session of a Spark with two threads."""
    if shutil.which("java") is None:
        _missing("Java is not installed")
    with tempfile.TemporaryDirectory() as folder:
        settings = {
            "spark.driver.bindAddress": "127.0.0.1",
            "spark.driver.host": "127.0.0.1",
            "spark.driver.memory": "1g",
            "spark.local.dir": folder,
            "spark.sql.warehouse.dir": f"{folder}/warehouse",
            "spark.sql.shuffle.partitions": "2",
            "spark.ui.enabled": "false",
            "spark.ui.showConsoleProgress": "false",
            "spark.driver.extraJavaOptions": f"-Dderby.system.home={folder}",
        }
        # The workers are to be the Python that runs the tests.
        before = os.environ.get("PYSPARK_PYTHON")
        os.environ["PYSPARK_PYTHON"] = sys.executable
        builder = SparkSession.builder.master("local[2]").appName("mingce")
        for key, value in settings.items():
            builder = builder.config(key, value)
        session = builder.getOrCreate()
        session.sparkContext.setLogLevel("ERROR")
        try:
            yield session
        finally:
            session.stop()
            if before is None:
                del os.environ["PYSPARK_PYTHON"]
            else:
                os.environ["PYSPARK_PYTHON"] = before
