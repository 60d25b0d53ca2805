"""boto3 and botocore: Amazon Web Services.

Clients and resources are classes that boto3 makes at run time, and names as here: the client of
S3 is a `botocore.client.S3`, a bucket a `boto3.resources.factory.s3.Bucket`.
"""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Cost

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("boto3",)  # botocore comes with it

_BOTO3 = "https://docs.aws.amazon.com/boto3/latest/reference/"
_SERVICES = "https://docs.aws.amazon.com/boto3/latest/reference/services/"
_BOTOCORE = "https://docs.aws.amazon.com/botocore/latest/reference/"
_FACTORY = "boto3.resources.factory"
_COLLECTION = "boto3.resources.collection.ResourceCollection"
_BODY = "botocore.response.StreamingBody"

# Service → the class of its client. Another service has a client too: a BaseClient.
_CLIENTS = {
    "bedrock-runtime": "BedrockRuntime",
    "dynamodb": "DynamoDB",
    "ec2": "EC2",
    "lambda": "Lambda",
    "rds": "RDS",
    "s3": "S3",
    "secretsmanager": "SecretsManager",
    "ses": "SES",
    "sns": "SNS",
    "sqs": "SQS",
    "ssm": "SSM",
    "sts": "STS",
}

# What clients compute by themselves.
_PURE = "can_paginate close generate_presigned_url get_paginator get_waiter"
_PURE_OF = {
    "BaseClient": "generate_db_auth_token generate_presigned_post",
    "RDS": "generate_db_auth_token",
    "S3": "generate_presigned_post",
}

# What takes long when a client is made.
_MAKING = "while it reads the description of the service and looks for credentials"


def _client(service: str, class_: str) -> BlockingCall:
    return call(
        f"botocore.client.{class_}",
        "AF134",
        f"{_SERVICES}{service}.html",
        "aioboto3.Session.client",
        needs="aioboto3",
        methods="*",
        pure=f"{_PURE} {_PURE_OF.get(class_, '')}",
    )


def _resource(owner: str, names: str) -> tuple[BlockingCall, ...]:
    """Methods of a resource: of `s3.Bucket`, for instance."""
    service, _, class_ = owner.partition(".")
    page = "service-resource" if class_ == "ServiceResource" else class_.lower()
    return calls(
        f"{_FACTORY}.{owner}",
        names,
        "AF134",
        f"{_SERVICES}{service}/{page}/index.html",
        "aioboto3.Session.resource",
        needs="aioboto3",
    )


def _making(owner: str, name: str, source: str, use: str) -> BlockingCall:
    return call(
        f"{owner}.{name}",
        "AF134",
        source,
        use,
        needs="aioboto3",
        cost=Cost.CPU,
        until=_MAKING,
    )


CALLS: tuple[BlockingCall, ...] = (
    _making("boto3", "client", f"{_BOTO3}core/boto3.html", "aioboto3.Session.client"),
    _making("boto3", "resource", f"{_BOTO3}core/boto3.html", "aioboto3.Session.resource"),
    _making("boto3.Session", "client", f"{_BOTO3}core/session.html", "aioboto3.Session.client"),
    _making("boto3.Session", "resource", f"{_BOTO3}core/session.html", "aioboto3.Session.resource"),
    _making(
        "botocore.session.Session",
        "create_client",
        f"{_BOTOCORE}index.html",
        "aioboto3.Session.client",
    ),
    _client("index", "BaseClient"),
    *(_client(service, class_) for service, class_ in _CLIENTS.items()),
    # Paginators and waiters
    call(
        "botocore.paginate.PageIterator.__iter__",
        "AF134",
        "https://docs.aws.amazon.com/boto3/latest/guide/paginators.html",
        "aiobotocore.paginate.AioPageIterator.__aiter__",
        needs="aiobotocore",
    ),
    call(
        "botocore.paginate.PageIterator.build_full_result",
        "AF134",
        f"{_BOTOCORE}paginate.html",
        "aiobotocore.paginate.AioPageIterator.build_full_result",
        needs="aiobotocore",
    ),
    call(
        "botocore.paginate.PageIterator.search",
        "AF134",
        "https://docs.aws.amazon.com/boto3/latest/guide/paginators.html",
        "aiobotocore.paginate.AioPageIterator.search",
        needs="aiobotocore",
        lazy=True,
    ),
    call(
        "botocore.waiter.Waiter.wait",
        "AF134",
        f"{_BOTOCORE}waiter.html",
        "aiobotocore.waiter.AIOWaiter.wait",
        needs="aiobotocore",
        until="until the resource has reached that state",
    ),
    # Bodies and events
    *calls(
        _BODY,
        "read readinto readline readlines",
        "AF134",
        f"{_BOTOCORE}response.html",
        "aiobotocore.response.StreamingBody.read",
        needs="aiobotocore",
    ),
    *calls(
        _BODY,
        "iter_chunks iter_lines",
        "AF181",
        f"{_BOTOCORE}response.html",
        "aiobotocore.response.StreamingBody.{name}",
        needs="aiobotocore",
        lazy=True,
    ),
    call(
        "botocore.eventstream.EventStream.__iter__",
        "AF181",
        f"{_BOTOCORE}eventstream.html",
        "aiobotocore.eventstream.AioEventStream.__aiter__",
        needs="aiobotocore",
    ),
    # Resources
    call(
        f"{_COLLECTION}.__iter__",
        "AF134",
        f"{_BOTO3}core/collections.html",
        "aioboto3.Session.resource",
        needs="aioboto3",
    ),
    call(
        f"{_COLLECTION}.pages",
        "AF134",
        f"{_BOTO3}core/collections.html",
        "aioboto3.Session.resource",
        needs="aioboto3",
        lazy=True,
    ),
    *_resource("s3.ServiceResource", "create_bucket"),
    *_resource(
        "s3.Bucket",
        "copy create delete delete_objects download_file download_fileobj load put_object"
        " upload_file upload_fileobj wait_until_exists wait_until_not_exists",
    ),
    *_resource(
        "s3.Object",
        "copy copy_from delete download_file download_fileobj get initiate_multipart_upload load"
        " put reload restore_object upload_file upload_fileobj wait_until_exists"
        " wait_until_not_exists",
    ),
    *_resource("s3.ObjectSummary", "copy_from delete get load put"),
    *_resource("dynamodb.ServiceResource", "batch_get_item batch_write_item create_table"),
    *_resource(
        "dynamodb.Table",
        "delete delete_item get_item load put_item query reload scan update update_item"
        " wait_until_exists wait_until_not_exists",
    ),
    # It writes in batches: when 25 items are there, and what is left at the end.
    call(
        "boto3.dynamodb.table.BatchWriter.__exit__",
        "AF134",
        f"{_SERVICES}dynamodb/table/batch_writer.html",
        "aioboto3.Session.resource",
        needs="aioboto3",
    ),
    *_resource("sqs.ServiceResource", "create_queue get_queue_by_name"),
    *_resource(
        "sqs.Queue",
        "change_message_visibility_batch delete delete_messages load purge receive_messages"
        " reload send_message send_messages set_attributes",
    ),
    *_resource("sqs.Message", "change_visibility delete"),
    *_resource("sns.ServiceResource", "create_topic"),
    *_resource("sns.Topic", "delete load publish subscribe"),
)


def _stubs() -> dict[str, str]:
    """The classes of the packages that only have types: mypy_boto3_s3.S3Client."""
    found: dict[str, str] = {}
    resources = {
        "s3": ("S3", ("Bucket", "Object", "ObjectSummary")),
        "dynamodb": ("DynamoDB", ("Table",)),
        "sqs": ("SQS", ("Queue", "Message")),
        "sns": ("SNS", ("Topic",)),
    }
    for prefix in ("mypy_boto3", "types_boto3"):
        for service, class_ in _CLIENTS.items():
            package = f"{prefix}_{service.replace('-', '_')}"
            for module in (package, f"{package}.client"):
                found[f"{module}.{class_}Client"] = f"botocore.client.{class_}"
        for service, (short, classes) in resources.items():
            package = f"{prefix}_{service}"
            for module in (package, f"{package}.service_resource"):
                found[f"{module}.{short}ServiceResource"] = f"{_FACTORY}.{service}.ServiceResource"
            for one in classes:
                found[f"{package}.service_resource.{one}"] = f"{_FACTORY}.{service}.{one}"
    return found


ALIASES: dict[str, str] = {
    "boto3.session.Session": "boto3.Session",
    **_stubs(),
}

BASES: dict[str, tuple[str, ...]] = {
    "boto3.Session": (),
    "boto3.dynamodb.table.BatchWriter": (),
    "boto3.resources.collection.CollectionManager": (),
    _COLLECTION: (),
    f"{_FACTORY}.dynamodb.ServiceResource": (),
    f"{_FACTORY}.dynamodb.Table": (),
    f"{_FACTORY}.s3.Bucket": (),
    f"{_FACTORY}.s3.Object": (),
    f"{_FACTORY}.s3.ObjectSummary": (),
    f"{_FACTORY}.s3.ServiceResource": (),
    f"{_FACTORY}.sns.ServiceResource": (),
    f"{_FACTORY}.sns.Topic": (),
    f"{_FACTORY}.sqs.Message": (),
    f"{_FACTORY}.sqs.Queue": (),
    f"{_FACTORY}.sqs.ServiceResource": (),
    "botocore.client.BaseClient": (),
    **{
        f"botocore.client.{class_}": ("botocore.client.BaseClient",) for class_ in _CLIENTS.values()
    },
    "botocore.eventstream.EventStream": (),
    "botocore.paginate.PageIterator": (),
    "botocore.paginate.Paginator": (),
    _BODY: (),
    "botocore.session.Session": (),
    "botocore.waiter.Waiter": (),
}

ATTRIBUTES: dict[str, str] = {
    f"{_FACTORY}.dynamodb.ServiceResource.tables": "boto3.resources.collection.CollectionManager",
    f"{_FACTORY}.s3.ServiceResource.buckets": "boto3.resources.collection.CollectionManager",
    f"{_FACTORY}.sqs.ServiceResource.queues": "boto3.resources.collection.CollectionManager",
    **returns(
        f"{_FACTORY}.s3.Bucket",
        "multipart_uploads object_versions objects",
        "boto3.resources.collection.CollectionManager",
    ),
}

_RESOURCES = {
    service: f"{_FACTORY}.{service}.ServiceResource" for service in ("s3", "dynamodb", "sqs", "sns")
}


def _by_service(function: str, types: dict[str, str]) -> dict[str, str]:
    return {f"{function}({service!r})": type_ for service, type_ in types.items()}


_CLASSES = {service: f"botocore.client.{class_}" for service, class_ in _CLIENTS.items()}

RESULTS: dict[str, str] = {
    "boto3.client": "botocore.client.BaseClient",
    **_by_service("boto3.client", _CLASSES),
    **_by_service("boto3.resource", _RESOURCES),
    "boto3.Session.client": "botocore.client.BaseClient",
    **_by_service("boto3.Session.client", _CLASSES),
    **_by_service("boto3.Session.resource", _RESOURCES),
    "botocore.session.get_session": "botocore.session.Session",
    "botocore.session.Session.create_client": "botocore.client.BaseClient",
    **_by_service("botocore.session.Session.create_client", _CLASSES),
    "botocore.client.BaseClient.get_paginator": "botocore.paginate.Paginator",
    "botocore.client.BaseClient.get_waiter": "botocore.waiter.Waiter",
    "botocore.paginate.Paginator.paginate": "botocore.paginate.PageIterator",
    # Of what is in these answers, only the body has methods that read.
    "botocore.client.BedrockRuntime.converse_stream": (
        "dict[object, botocore.eventstream.EventStream]"
    ),
    "botocore.client.BedrockRuntime.invoke_model": f"dict[object, {_BODY}]",
    "botocore.client.BedrockRuntime.invoke_model_with_response_stream": (
        "dict[object, botocore.eventstream.EventStream]"
    ),
    "botocore.client.Lambda.invoke": f"dict[object, {_BODY}]",
    "botocore.client.S3.get_object": f"dict[object, {_BODY}]",
    f"{_FACTORY}.s3.Object.get": f"dict[object, {_BODY}]",
    f"{_FACTORY}.s3.ObjectSummary.get": f"dict[object, {_BODY}]",
    # Resources
    f"{_FACTORY}.dynamodb.ServiceResource.Table": f"{_FACTORY}.dynamodb.Table",
    f"{_FACTORY}.dynamodb.ServiceResource.create_table": f"{_FACTORY}.dynamodb.Table",
    f"{_FACTORY}.dynamodb.Table.batch_writer": "boto3.dynamodb.table.BatchWriter",
    f"{_FACTORY}.s3.Bucket.Object": f"{_FACTORY}.s3.Object",
    f"{_FACTORY}.s3.Bucket.put_object": f"{_FACTORY}.s3.Object",
    f"{_FACTORY}.s3.ObjectSummary.Object": f"{_FACTORY}.s3.Object",
    f"{_FACTORY}.s3.ServiceResource.Bucket": f"{_FACTORY}.s3.Bucket",
    f"{_FACTORY}.s3.ServiceResource.create_bucket": f"{_FACTORY}.s3.Bucket",
    f"{_FACTORY}.s3.ServiceResource.Object": f"{_FACTORY}.s3.Object",
    f"{_FACTORY}.s3.ServiceResource.ObjectSummary": f"{_FACTORY}.s3.ObjectSummary",
    f"{_FACTORY}.sns.ServiceResource.Topic": f"{_FACTORY}.sns.Topic",
    f"{_FACTORY}.sns.ServiceResource.create_topic": f"{_FACTORY}.sns.Topic",
    f"{_FACTORY}.sqs.Queue.receive_messages": f"list[{_FACTORY}.sqs.Message]",
    f"{_FACTORY}.sqs.ServiceResource.Queue": f"{_FACTORY}.sqs.Queue",
    f"{_FACTORY}.sqs.ServiceResource.create_queue": f"{_FACTORY}.sqs.Queue",
    f"{_FACTORY}.sqs.ServiceResource.get_queue_by_name": f"{_FACTORY}.sqs.Queue",
    **returns(
        "boto3.resources.collection.CollectionManager", "all filter limit page_size", _COLLECTION
    ),
    **returns(_COLLECTION, "all filter limit page_size", "Self"),
}
