"""Objects of boto3: the classes of clients and resources are made at run time."""

from functools import partial

import boto3

_SESSION = boto3.Session("none", "none", region_name="us-east-1")
_FACTORY = "boto3.resources.factory"
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


def _client(service: str) -> type:
    return type(_SESSION.client(service))


def _made(service: str, name: str, *identifiers: str) -> type:
    """The class of a resource: to ask an instance for its attributes asks the service."""
    resource = _SESSION.resource(service)
    return type(getattr(resource, name)(*identifiers) if name else resource)


OBJECTS = {
    **{
        f"botocore.client.{class_}": partial(_client, service)
        for service, class_ in _CLIENTS.items()
    },
    # Of some clients only.
    "botocore.client.BaseClient.generate_presigned_post": lambda: (
        _SESSION.client("s3").generate_presigned_post
    ),
    "botocore.client.BaseClient.generate_presigned_url": lambda: (
        _SESSION.client("s3").generate_presigned_url
    ),
    "botocore.client.BaseClient.generate_db_auth_token": lambda: (
        _SESSION.client("rds").generate_db_auth_token
    ),
    # The names of these classes say a module that does not exist.
    **{f"{_FACTORY}.{service}": lambda: None for service in ("dynamodb", "s3", "sns", "sqs")},
    **{
        f"{_FACTORY}.{service}.ServiceResource": partial(_made, service, "")
        for service in ("dynamodb", "s3", "sns", "sqs")
    },
    f"{_FACTORY}.dynamodb.Table": partial(_made, "dynamodb", "Table", "t"),
    f"{_FACTORY}.s3.Bucket": partial(_made, "s3", "Bucket", "b"),
    f"{_FACTORY}.s3.Object": partial(_made, "s3", "Object", "b", "k"),
    f"{_FACTORY}.s3.ObjectSummary": partial(_made, "s3", "ObjectSummary", "b", "k"),
    f"{_FACTORY}.sns.Topic": partial(_made, "sns", "Topic", "arn:aws:sns:us-east-1:1:t"),
    f"{_FACTORY}.sqs.Message": partial(_made, "sqs", "Message", "u", "r"),
    f"{_FACTORY}.sqs.Queue": partial(_made, "sqs", "Queue", "u"),
}
