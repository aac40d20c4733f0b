"""The reference evaluator and explanations.

In: a `Program` of rational values and a `Record`.  Out: an `Outcome`, or a `Run` with every value from which an explanation is
made.  It is the oracle of the tests: it knows nothing of lowering and shares no code with any back end.
"""

from mingce.interpreter.evaluate import evaluate, run
from mingce.interpreter.state import Run

__all__ = ["Run", "evaluate", "run"]
