"""Files of columns through a policy, a part at a time: what is finished is kept, and an interrupted run goes on from there."""
