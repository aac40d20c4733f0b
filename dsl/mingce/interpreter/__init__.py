"""The reference evaluator and explanations.

In: a `Program` of rational values and a `Record`.  Out: an `Outcome`, or a `Run` with every value, from which an `Explanation`
is made.  It is the oracle of the tests: it knows nothing of lowering and shares no code with any back end.
"""

from mingce.interpreter.data import to_data
from mingce.interpreter.evaluate import evaluate, run
from mingce.interpreter.explain import explain
from mingce.interpreter.explanation import Explanation
from mingce.interpreter.render import to_text
from mingce.interpreter.state import Run

__all__ = ["Explanation", "Run", "evaluate", "explain", "run", "to_data", "to_text"]
