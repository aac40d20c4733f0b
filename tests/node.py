"""Generated JavaScript in node: many modules and records in one process."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from attrs import frozen

__all__ = ["Job", "evaluated", "explained", "node", "run_script"]

_DRIVER = """
import { readFileSync } from "node:fs"
const explained = (policy, record) => {
  try {
    return policy.explain(record)
  } catch (error) {
    if (error instanceof policy.PolicyError) return null
    throw error
  }
}
const told = []
for (const { module, text, what } of JSON.parse(readFileSync(0, "utf8"))) {
  const policy = await import(module)
  const records = policy.parse(text)
  if (what === "evaluate") told.push(policy.evaluateAll(records).map(policy.toJson))
  else told.push(records.map((record) => explained(policy, record)))
}
const plain = (_key, value) => (typeof value === "bigint" ? String(value) : value)
console.log(JSON.stringify(told, plain))
"""


@frozen
class Job:
    """A module, and the text of a JSON array of records for it."""

    module: str
    text: str


def node() -> str:
    """The program; without it the test is skipped, but not where all tests have to be run."""
    found = shutil.which("node")
    if found is None:
        reason = "node is not installed: generated JavaScript cannot be run"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return found


def run_script(script: str, folder: Path, given: str = "") -> str:
    """What a module of JavaScript prints; it stands in `folder`, where the files that it imports may be."""
    file = folder / "script.mjs"
    file.write_text(script, encoding="utf-8")
    done = subprocess.run([node(), file], input=given, capture_output=True, check=False, encoding="utf-8", timeout=300)
    assert done.returncode == 0, done.stderr[-4000:]
    return done.stdout


def evaluated(jobs: Iterable[Job], folder: Path) -> list[list[str]]:
    """For each job the output records as `toJson` writes them."""
    found: list[list[str]] = _run(jobs, folder, "evaluate")
    return found


def explained(jobs: Iterable[Job], folder: Path) -> list[list[Any]]:
    """For each job the explanations of its records, None where one cannot be computed; large integers and decimals as text."""
    found: list[list[Any]] = _run(jobs, folder, "explain")
    return found


def _run(jobs: Iterable[Job], folder: Path, what: str) -> Any:
    tasks = []
    files: dict[str, Path] = {}
    for job in jobs:
        file = files.setdefault(job.module, folder / f"module_{len(files)}.mjs")
        if not file.exists():
            file.write_bytes(job.module.encode())
        tasks.append({"module": file.as_uri(), "text": job.text, "what": what})
    return json.loads(run_script(_DRIVER, folder, json.dumps(tasks)))
