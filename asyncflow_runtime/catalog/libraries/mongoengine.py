"""mongoengine: an object mapper of MongoDB, on top of pymongo."""

from asyncflow_runtime.catalog.entry import calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("mongoengine",)

_DOCS = "https://docs.mongoengine.org/apireference.html"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "mongoengine.Document",
        "save cascade_save update modify delete reload select_related create_index ensure_indexes"
        " list_indexes compare_indexes drop_collection",
        "AF112",
        f"{_DOCS}#mongoengine.Document.{{name}}",
    ),
    # Other methods of a queryset refine it, or set how it is read.
    *calls(
        "mongoengine.QuerySet",
        "get first count create insert update update_one upsert_one modify delete in_bulk with_id"
        " distinct aggregate sum average item_frequencies map_reduce exec_js explain to_json"
        " select_related __iter__",
        "AF112",
        _DOCS,
    ),
)

ALIASES: dict[str, str] = {
    "mongoengine.document": "mongoengine",
    "mongoengine.queryset.QuerySet": "mongoengine.QuerySet",
    "mongoengine.queryset.queryset.QuerySet": "mongoengine.QuerySet",
}

BASES: dict[str, tuple[str, ...]] = {
    "mongoengine.Document": (),
    "mongoengine.DynamicDocument": ("mongoengine.Document",),
    "mongoengine.DynamicEmbeddedDocument": ("mongoengine.EmbeddedDocument",),
    "mongoengine.EmbeddedDocument": (),
    "mongoengine.QuerySet": (),
}

ATTRIBUTES: dict[str, str] = {"mongoengine.Document.objects": "mongoengine.QuerySet"}

RESULTS: dict[str, str] = {
    **returns("mongoengine.Document", "save reload", "Self"),
    **returns(
        "mongoengine.QuerySet",
        "__call__ all all_fields allow_disk_use as_pymongo batch_size clear_cls_query clone"
        " collation comment exclude fields filter hint limit max_time_ms no_cache no_dereference"
        " no_sub_classes none only order_by read_concern read_preference rewind scalar"
        " search_text skip snapshot timeout using values_list where",
        "Self",
    ),
}
