"""Objects of hvac. A client has no attribute for an engine in its class."""

import hvac

OBJECTS = {
    "hvac.api.AuthMethods": lambda: hvac.Client(url="http://localhost:8200").auth,
    "hvac.api.SecretsEngines": lambda: hvac.Client(url="http://localhost:8200").secrets,
}
