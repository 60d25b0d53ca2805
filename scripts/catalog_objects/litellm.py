"""Nothing: litellm would fetch the prices of models when it is imported."""

import os

os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"

OBJECTS: dict[str, object] = {}
