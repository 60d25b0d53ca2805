"""algoliasearch: Algolia. Its SearchClient is async, SearchClientSync blocks."""

from asyncflow_runtime.catalog.entry import call
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("algoliasearch",)

CALLS: tuple[BlockingCall, ...] = (
    call(
        "algoliasearch.search.client.SearchClientSync",
        "AF111",
        "https://www.algolia.com/doc/libraries/sdk/methods/search/",
        "algoliasearch.search.client.SearchClient.{name}",
        needs="algoliasearch",
        methods="*",
        pure="add_user_agent close create_temporary_name create_with_config"
        " generate_secured_api_key get_secured_api_key_remaining_validity set_client_api_key"
        " set_transformation_options",
        library=">=4",
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {
    "algoliasearch.search.client.SearchClient": (),
    "algoliasearch.search.client.SearchClientSync": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    "algoliasearch.search.client.SearchClientSync.create_with_config": "Self",
}
