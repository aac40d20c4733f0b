"""A policy as straight-line integer arithmetic on columns: years unrolled, conditions as masks, every range proved."""
