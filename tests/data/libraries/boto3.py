from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

import aioboto3
import boto3
import botocore.session
from botocore.client import BaseClient
from boto3.dynamodb.conditions import Key
from botocore.exceptions import ClientError

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.service_resource import Table
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_sqs.client import SQSClient
    from types_boto3_s3.service_resource import Bucket

s3 = boto3.client("s3", region_name="eu-west-1")
secrets = boto3.client("secretsmanager")
session = boto3.Session(profile_name="dev")
dynamodb = boto3.resource("dynamodb")
table = dynamodb.Table("users")
queue = boto3.resource("sqs").Queue("https://sqs.example/1/q")


async def made_while_others_wait(service: str):
    client = boto3.client("s3")  # error: [AF134] "boto3.client()"
    boto3.resource("s3")  # error: [AF134] "boto3.resource()"
    session.client("sts")  # error: [AF134] "boto3.Session.client()"
    session.resource("s3")  # error: [AF134] "boto3.Session.resource()"
    botocore.session.get_session().create_client("s3")  # error: [AF134] "botocore.session.Session.create_client()"
    unknown = await asyncio.to_thread(boto3.client, service)
    unknown.list_things()  # error: [AF134] "botocore.client.BaseClient.list_things()"
    client.list_buckets()  # error: [AF134] "botocore.client.S3.list_buckets()"
    return boto3.Session(), session.region_name


async def objects(key: str, body: bytes):
    try:
        s3.put_object(Bucket="b", Key=key, Body=body)  # error: [AF134] "botocore.client.S3.put_object()"
        s3.upload_file("x", "b", key)  # error: [AF134] "botocore.client.S3.upload_file()"
    except s3.exceptions.NoSuchBucket:
        raise
    except ClientError as error:
        print(error.response["Error"])
    answer = s3.get_object(Bucket="b", Key=key)  # error: [AF134] "botocore.client.S3.get_object()"
    print(answer["ContentLength"], answer.get("Metadata"))
    for name, value in answer["ResponseMetadata"]["HTTPHeaders"].items():
        print(name, value)
    return answer["Body"].read()  # error: [AF134] "botocore.response.StreamingBody.read()"


async def bodies(key: str):
    answer = await asyncio.to_thread(s3.get_object, Bucket="b", Key=key)
    stream = answer["Body"]
    for chunk in stream.iter_chunks(1024):  # error: [AF181] "botocore.response.StreamingBody.iter_chunks()"
        print(chunk)
    for line in stream.iter_lines():  # error: [AF181] "botocore.response.StreamingBody.iter_lines()"
        print(line)
    stream.readinto(bytearray(9))  # error: [AF134] "botocore.response.StreamingBody.readinto()"
    stream.readline()  # error: [AF134] "botocore.response.StreamingBody.readline()"
    stream.readlines()  # error: [AF134] "botocore.response.StreamingBody.readlines()"
    stream.close()


async def computed(client: BaseClient):
    s3.generate_presigned_url("get_object", Params={"Bucket": "b", "Key": "k"}, ExpiresIn=60)
    s3.generate_presigned_post("b", "k")
    client.generate_presigned_post("b", "k")
    token = boto3.Session().region_name
    if s3.can_paginate("list_objects_v2"):
        print(s3.meta.region_name, s3.waiter_names, token)
    s3.close()


async def pages():
    paginator = s3.get_paginator("list_objects_v2")
    for page in paginator.paginate(Bucket="b"):  # error: [AF134] "iterating over `botocore.paginate.PageIterator`"
        for content in page["Contents"]:
            print(content["Key"])
    pages = paginator.paginate(Bucket="b", PaginationConfig={"MaxItems": 10})
    names = [name for name in pages.search("Contents[].Key")]  # error: [AF134] "botocore.paginate.PageIterator.search()"
    everything = pages.build_full_result()  # error: [AF134] "botocore.paginate.PageIterator.build_full_result()"
    waiter = s3.get_waiter("object_exists")
    waiter.wait(Bucket="b", Key="k")  # error: [AF134] "botocore.waiter.Waiter.wait()"
    return names, everything, await asyncio.to_thread(list, paginator.paginate(Bucket="b"))


class Services:
    def __init__(self, region: str):
        self.session = boto3.session.Session(region_name=region)
        self.sqs = self.session.client("sqs")
        self.sns = boto3.client("sns", region)
        self.functions = boto3.client("lambda")
        self.dynamodb = boto3.client("dynamodb")
        self.bedrock = boto3.client("bedrock-runtime", region_name=region)
        self.logs = boto3.client("logs")
        self._ssm: BaseClient | None = None

    @property
    def ssm(self):
        if self._ssm is None:
            self._ssm = boto3.client("ssm")
        return self._ssm

    async def messages(self, url: str):
        self.sns.publish(TopicArn="arn", Message="x")  # error: [AF134] "botocore.client.SNS.publish()"
        return self.sqs.receive_message(QueueUrl=url, WaitTimeSeconds=20)  # error: [AF134] "botocore.client.SQS.receive_message()"

    async def invoke(self, payload: dict):
        answer = self.functions.invoke(FunctionName="f", Payload=json.dumps(payload))  # error: [AF134] "botocore.client.Lambda.invoke()"
        return json.loads(answer["Payload"].read())  # error: [AF134] "botocore.response.StreamingBody.read()"

    async def model(self, text: str):
        answer = self.bedrock.invoke_model(modelId="m", body=text)  # error: [AF134] "botocore.client.BedrockRuntime.invoke_model()"
        streamed = self.bedrock.converse_stream(modelId="m", messages=[])  # error: [AF134] "botocore.client.BedrockRuntime.converse_stream()"
        for event in streamed["stream"]:  # error: [AF181] "iterating over `botocore.eventstream.EventStream`"
            print(event)
        return json.loads(answer["body"].read())  # error: [AF134] "botocore.response.StreamingBody.read()"

    async def others(self):
        self.ssm.get_parameter(Name="n")  # error: [AF134] "botocore.client.BaseClient.get_parameter()" [AF234]
        boto_ssm = await asyncio.to_thread(boto3.client, "ssm")
        boto_ssm.get_parameter(Name="n")  # error: [AF134] "botocore.client.SSM.get_parameter()"
        self.logs.put_log_events(logEvents=[])  # error: [AF134] "botocore.client.BaseClient.put_log_events()"
        self.dynamodb.get_item(TableName="t", Key={})  # error: [AF134] "botocore.client.DynamoDB.get_item()"
        return secrets.get_secret_value(SecretId="s")["SecretString"]  # error: [AF134] "botocore.client.SecretsManager.get_secret_value()"


sts = boto3.client("sts")
ses = boto3.client("ses")
rds = boto3.client("rds")
ec2 = boto3.client("ec2")


async def more_services():
    sts.assume_role(RoleArn="arn", RoleSessionName="s")  # error: [AF134] "botocore.client.STS.assume_role()"
    ses.send_email(Source="a@b.c", Destination={}, Message={})  # error: [AF134] "botocore.client.SES.send_email()"
    rds.describe_db_instances()  # error: [AF134] "botocore.client.RDS.describe_db_instances()"
    ec2.run_instances(MinCount=1, MaxCount=1)  # error: [AF134] "botocore.client.EC2.run_instances()"
    return rds.generate_db_auth_token("host", 5432, "user")


async def annotated(client: S3Client, sqs: SQSClient, bucket: Bucket, users: Table):
    client.head_object(Bucket="b", Key="k")  # error: [AF134] "botocore.client.S3.head_object()"
    sqs.send_message(QueueUrl="u", MessageBody="x")  # error: [AF134] "botocore.client.SQS.send_message()"
    bucket.put_object(Key="k")  # error: [AF134] "boto3.resources.factory.s3.Bucket.put_object()"
    return users.get_item(Key={})  # error: [AF134] "boto3.resources.factory.dynamodb.Table.get_item()"


storage = boto3.resource("s3")


async def buckets(path: str):
    for found in storage.buckets.all():  # error: [AF134] "iterating over `boto3.resources.collection.ResourceCollection`"
        print(found.name)
    storage.create_bucket(Bucket="b")  # error: [AF134] "boto3.resources.factory.s3.ServiceResource.create_bucket()"
    bucket = storage.Bucket("b")
    summaries = bucket.objects.filter(Prefix="x").limit(9)
    keys = [summary.key for summary in summaries]  # error: [AF134] "iterating over `boto3.resources.collection.ResourceCollection`"
    for page in bucket.objects.all().pages():  # error: [AF134] "boto3.resources.collection.ResourceCollection.pages()"
        print(page)
    bucket.copy({"Bucket": "a", "Key": "k"}, "k")  # error: [AF134] "boto3.resources.factory.s3.Bucket.copy()"
    bucket.create()  # error: [AF134] "boto3.resources.factory.s3.Bucket.create()"
    bucket.delete()  # error: [AF134] "boto3.resources.factory.s3.Bucket.delete()"
    bucket.delete_objects(Delete={})  # error: [AF134] "boto3.resources.factory.s3.Bucket.delete_objects()"
    bucket.download_file("k", path)  # error: [AF134] "boto3.resources.factory.s3.Bucket.download_file()"
    bucket.download_fileobj("k", None)  # error: [AF134] "boto3.resources.factory.s3.Bucket.download_fileobj()"
    bucket.load()  # error: [AF134] "boto3.resources.factory.s3.Bucket.load()"
    bucket.upload_file(path, "k")  # error: [AF134] "boto3.resources.factory.s3.Bucket.upload_file()"
    bucket.upload_fileobj(None, "k")  # error: [AF134] "boto3.resources.factory.s3.Bucket.upload_fileobj()"
    bucket.wait_until_exists()  # error: [AF134] "boto3.resources.factory.s3.Bucket.wait_until_exists()"
    bucket.wait_until_not_exists()  # error: [AF134] "boto3.resources.factory.s3.Bucket.wait_until_not_exists()"
    return keys, bucket.name, bucket.Object("k")


async def one_object(path: str):
    one = storage.Object("b", "k")
    body = one.get()["Body"]  # error: [AF134] "boto3.resources.factory.s3.Object.get()"
    one.copy({"Bucket": "a", "Key": "k"})  # error: [AF134] "boto3.resources.factory.s3.Object.copy()"
    one.copy_from(CopySource="a/k")  # error: [AF134] "boto3.resources.factory.s3.Object.copy_from()"
    one.delete()  # error: [AF134] "boto3.resources.factory.s3.Object.delete()"
    one.download_file(path)  # error: [AF134] "boto3.resources.factory.s3.Object.download_file()"
    one.download_fileobj(None)  # error: [AF134] "boto3.resources.factory.s3.Object.download_fileobj()"
    one.initiate_multipart_upload()  # error: [AF134] "boto3.resources.factory.s3.Object.initiate_multipart_upload()"
    one.load()  # error: [AF134] "boto3.resources.factory.s3.Object.load()"
    one.put(Body=b"x")  # error: [AF134] "boto3.resources.factory.s3.Object.put()"
    one.reload()  # error: [AF134] "boto3.resources.factory.s3.Object.reload()"
    one.restore_object()  # error: [AF134] "boto3.resources.factory.s3.Object.restore_object()"
    one.upload_file(path)  # error: [AF134] "boto3.resources.factory.s3.Object.upload_file()"
    one.upload_fileobj(None)  # error: [AF134] "boto3.resources.factory.s3.Object.upload_fileobj()"
    one.wait_until_exists()  # error: [AF134] "boto3.resources.factory.s3.Object.wait_until_exists()"
    one.wait_until_not_exists()  # error: [AF134] "boto3.resources.factory.s3.Object.wait_until_not_exists()"
    summary = storage.ObjectSummary("b", "k")
    summary.copy_from(CopySource="a/k")  # error: [AF134] "boto3.resources.factory.s3.ObjectSummary.copy_from()"
    summary.delete()  # error: [AF134] "boto3.resources.factory.s3.ObjectSummary.delete()"
    summary.get()  # error: [AF134] "boto3.resources.factory.s3.ObjectSummary.get()"
    summary.load()  # error: [AF134] "boto3.resources.factory.s3.ObjectSummary.load()"
    summary.put(Body=b"x")  # error: [AF134] "boto3.resources.factory.s3.ObjectSummary.put()"
    return body.read()  # error: [AF134] "botocore.response.StreamingBody.read()"


async def tables(user: dict):
    table.put_item(Item=user)  # error: [AF134] "boto3.resources.factory.dynamodb.Table.put_item()"
    table.get_item(Key={"id": 1})  # error: [AF134] "boto3.resources.factory.dynamodb.Table.get_item()"
    table.query(KeyConditionExpression=Key("id").eq(1))  # error: [AF134] "boto3.resources.factory.dynamodb.Table.query()"
    table.scan()  # error: [AF134] "boto3.resources.factory.dynamodb.Table.scan()"
    table.update_item(Key={"id": 1})  # error: [AF134] "boto3.resources.factory.dynamodb.Table.update_item()"
    table.delete_item(Key={"id": 1})  # error: [AF134] "boto3.resources.factory.dynamodb.Table.delete_item()"
    table.update()  # error: [AF134] "boto3.resources.factory.dynamodb.Table.update()"
    table.load()  # error: [AF134] "boto3.resources.factory.dynamodb.Table.load()"
    table.reload()  # error: [AF134] "boto3.resources.factory.dynamodb.Table.reload()"
    table.delete()  # error: [AF134] "boto3.resources.factory.dynamodb.Table.delete()"
    table.wait_until_exists()  # error: [AF134] "boto3.resources.factory.dynamodb.Table.wait_until_exists()"
    table.wait_until_not_exists()  # error: [AF134] "boto3.resources.factory.dynamodb.Table.wait_until_not_exists()"
    with table.batch_writer() as batch:  # error: [AF134] "leaving `with boto3.dynamodb.table.BatchWriter`"
        batch.put_item(Item=user)
    dynamodb.batch_get_item(RequestItems={})  # error: [AF134] "boto3.resources.factory.dynamodb.ServiceResource.batch_get_item()"
    dynamodb.batch_write_item(RequestItems={})  # error: [AF134] "boto3.resources.factory.dynamodb.ServiceResource.batch_write_item()"
    return dynamodb.create_table(TableName="t")  # error: [AF134] "boto3.resources.factory.dynamodb.ServiceResource.create_table()"


sqs_resource = boto3.resource("sqs")
sns_resource = boto3.resource("sns")


async def queues():
    sqs_resource.create_queue(QueueName="q")  # error: [AF134] "boto3.resources.factory.sqs.ServiceResource.create_queue()"
    sqs_resource.get_queue_by_name(QueueName="q")  # error: [AF134] "boto3.resources.factory.sqs.ServiceResource.get_queue_by_name()"
    queue.send_message(MessageBody="x")  # error: [AF134] "boto3.resources.factory.sqs.Queue.send_message()"
    queue.send_messages(Entries=[])  # error: [AF134] "boto3.resources.factory.sqs.Queue.send_messages()"
    for message in queue.receive_messages(WaitTimeSeconds=20):  # error: [AF134] "boto3.resources.factory.sqs.Queue.receive_messages()"
        message.change_visibility(VisibilityTimeout=9)  # error: [AF134] "boto3.resources.factory.sqs.Message.change_visibility()"
        message.delete()  # error: [AF134] "boto3.resources.factory.sqs.Message.delete()"
    queue.change_message_visibility_batch(Entries=[])  # error: [AF134] "boto3.resources.factory.sqs.Queue.change_message_visibility_batch()"
    queue.delete_messages(Entries=[])  # error: [AF134] "boto3.resources.factory.sqs.Queue.delete_messages()"
    queue.set_attributes(Attributes={})  # error: [AF134] "boto3.resources.factory.sqs.Queue.set_attributes()"
    queue.load()  # error: [AF134] "boto3.resources.factory.sqs.Queue.load()"
    queue.reload()  # error: [AF134] "boto3.resources.factory.sqs.Queue.reload()"
    queue.purge()  # error: [AF134] "boto3.resources.factory.sqs.Queue.purge()"
    queue.delete()  # error: [AF134] "boto3.resources.factory.sqs.Queue.delete()"
    sns_resource.create_topic(Name="t")  # error: [AF134] "boto3.resources.factory.sns.ServiceResource.create_topic()"
    topic = sns_resource.Topic("arn")
    topic.publish(Message="x")  # error: [AF134] "boto3.resources.factory.sns.Topic.publish()"
    topic.subscribe(Protocol="email", Endpoint="a@b.c")  # error: [AF134] "boto3.resources.factory.sns.Topic.subscribe()"
    topic.load()  # error: [AF134] "boto3.resources.factory.sns.Topic.load()"
    topic.delete()  # error: [AF134] "boto3.resources.factory.sns.Topic.delete()"


async def asynchronous():
    clients = aioboto3.Session()
    async with clients.client("s3") as client:
        await client.put_object(Bucket="b", Key="k", Body=b"x")
        answer = await client.get_object(Bucket="b", Key="k")
        body = await answer["Body"].read()
        async for page in client.get_paginator("list_objects_v2").paginate(Bucket="b"):
            print(page)
    async with clients.resource("dynamodb") as resource:
        users = await resource.Table("users")
        await users.get_item(Key={"id": 1})
    return body


async def offloaded(path: str):
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, s3.upload_file, path, "b", "k")
    return await asyncio.to_thread(lambda: table.get_item(Key={"id": 1}))


def synchronous():
    return s3.list_buckets(), boto3.client("s3")
