"""Objects of elasticsearch, made without a server."""

import elasticsearch
import elasticsearch.dsl

OBJECTS = {
    "elasticsearch.Elasticsearch": lambda: elasticsearch.Elasticsearch("http://localhost:9200"),
    "elasticsearch.dsl.Search": lambda: elasticsearch.dsl.Search(),
    "elasticsearch.dsl.UpdateByQuery": lambda: elasticsearch.dsl.UpdateByQuery(),
}
