import tests.unit.dialogue.test_engine_machine as m
from hypothesis import settings, Phase
m.TestConversation.settings = settings(max_examples=1500, derandomize=False, stateful_step_count=50, report_multiple_bugs=False, phases=[Phase.generate])
TestX = m.TestConversation
