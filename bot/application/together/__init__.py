"""Two at the specialist's screen: a conversation there is a run of its own, in the same engine (METHOD §1).

The participant's own chat and the run that is open in it stay as they are. What was written is the participant's, and
their own chat is told what happened. A place that is left, or silent for two hours, is closed: the run is theirs alone.
"""
