"""What a policy takes for granted, as official sentences."""

from mingce.ir.basis import Assumption

__all__ = ["assumption_text"]


def assumption_text(assumption: Assumption) -> str:
    """`假定：各期的最后一天按年底（条文没有写年内哪一天）。`."""
    return f"假定：{assumption.text.rstrip('。')}（{assumption.reason.rstrip('。')}）。"
