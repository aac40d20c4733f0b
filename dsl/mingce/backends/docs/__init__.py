"""The official interpretation of a policy, as a document.

In: a `Program` and an evaluator.  Out: a Markdown (MyST) file per policy and its pictures.  Sentences are generated from the
rules and every figure is computed, so the document cannot say anything else than what the policy does.
"""

from mingce.backends.docs.emit import emit

__all__ = ["emit"]
