import asyncio

from azure.cosmos import CosmosClient
from azure.cosmos.aio import CosmosClient as AsyncCosmosClient
from azure.eventhub import EventData, EventHubConsumerClient, EventHubProducerClient
from azure.eventhub.aio import EventHubProducerClient as AsyncProducer
from azure.servicebus import ServiceBusClient, ServiceBusMessage
from azure.servicebus.aio import ServiceBusClient as AsyncServiceBusClient

client = CosmosClient("https://a.documents.azure.com", credential="none")
items = client.get_database_client("d").get_container_client("c")
producer = EventHubProducerClient.from_connection_string("c")


async def databases(url: str):
    other = CosmosClient(url, credential="none")  # error: [AF134] "azure.cosmos.CosmosClient()"
    CosmosClient.from_connection_string("c")  # error: [AF134] "azure.cosmos.CosmosClient.from_connection_string()"
    other.create_database("d")  # error: [AF134] "azure.cosmos.CosmosClient.create_database()"
    other.create_database_if_not_exists("d")  # error: [AF134] "azure.cosmos.CosmosClient.create_database_if_not_exists()"
    other.delete_database("d")  # error: [AF134] "azure.cosmos.CosmosClient.delete_database()"
    for found in other.list_databases():  # error: [AF134] "azure.cosmos.CosmosClient.list_databases()"
        print(found["id"])
    list(other.query_databases("SELECT *"))  # error: [AF134] "azure.cosmos.CosmosClient.query_databases()"
    database = other.get_database_client("d")
    database.create_container("c", None)  # error: [AF134] "azure.cosmos.DatabaseProxy.create_container()"
    database.create_container_if_not_exists("c", None)  # error: [AF134] "azure.cosmos.DatabaseProxy.create_container_if_not_exists()"
    database.delete_container("c")  # error: [AF134] "azure.cosmos.DatabaseProxy.delete_container()"
    database.read()  # error: [AF134] "azure.cosmos.DatabaseProxy.read()"
    list(database.list_containers())  # error: [AF134] "azure.cosmos.DatabaseProxy.list_containers()"
    list(database.query_containers("SELECT *"))  # error: [AF134] "azure.cosmos.DatabaseProxy.query_containers()"


async def documents(item: dict):
    items.create_item(item)  # error: [AF134] "azure.cosmos.ContainerProxy.create_item()"
    items.upsert_item(item)  # error: [AF134] "azure.cosmos.ContainerProxy.upsert_item()"
    items.read_item("1", "p")  # error: [AF134] "azure.cosmos.ContainerProxy.read_item()"
    items.replace_item("1", item)  # error: [AF134] "azure.cosmos.ContainerProxy.replace_item()"
    items.patch_item("1", "p", [])  # error: [AF134] "azure.cosmos.ContainerProxy.patch_item()"
    items.delete_item("1", "p")  # error: [AF134] "azure.cosmos.ContainerProxy.delete_item()"
    items.execute_item_batch([], "p")  # error: [AF134] "azure.cosmos.ContainerProxy.execute_item_batch()"
    items.read()  # error: [AF134] "azure.cosmos.ContainerProxy.read()"
    query = items.query_items("SELECT * FROM c", enable_cross_partition_query=True)
    for found in query:  # error: [AF134] "azure.cosmos.ContainerProxy.query_items()"
        print(found["id"])
    everything = [one for one in items.read_all_items()]  # error: [AF134] "azure.cosmos.ContainerProxy.read_all_items()"
    list(items.query_items_change_feed())  # error: [AF134] "azure.cosmos.ContainerProxy.query_items_change_feed()"
    return everything, items.query_items("SELECT * FROM c")


async def messages(connection: str):
    with ServiceBusClient.from_connection_string(connection) as bus:
        sender = bus.get_queue_sender("q")
        with sender:  # error: [AF134] "entering `with azure.servicebus.ServiceBusSender`"
            sender.send_messages(ServiceBusMessage("x"))  # error: [AF134] "azure.servicebus.ServiceBusSender.send_messages()"
            sender.schedule_messages(ServiceBusMessage("x"), None)  # error: [AF134] "azure.servicebus.ServiceBusSender.schedule_messages()"
            sender.cancel_scheduled_messages(1)  # error: [AF134] "azure.servicebus.ServiceBusSender.cancel_scheduled_messages()"
            sender.create_message_batch()  # error: [AF134] "azure.servicebus.ServiceBusSender.create_message_batch()"
        with bus.get_subscription_receiver("t", "s") as receiver:  # error: [AF134] "entering `with azure.servicebus.ServiceBusReceiver`"
            for message in receiver:  # error: [AF181] "iterating over `azure.servicebus.ServiceBusReceiver`"
                receiver.complete_message(message)  # error: [AF134] "azure.servicebus.ServiceBusReceiver.complete_message()"
            message = await asyncio.to_thread(receiver.next)
            receiver.receive_messages(max_wait_time=5)  # error: [AF134] "azure.servicebus.ServiceBusReceiver.receive_messages()"
            receiver.abandon_message(message)  # error: [AF134] "azure.servicebus.ServiceBusReceiver.abandon_message()"
            receiver.dead_letter_message(message)  # error: [AF134] "azure.servicebus.ServiceBusReceiver.dead_letter_message()"
            receiver.defer_message(message)  # error: [AF134] "azure.servicebus.ServiceBusReceiver.defer_message()"
            receiver.peek_messages()  # error: [AF134] "azure.servicebus.ServiceBusReceiver.peek_messages()"
            receiver.receive_deferred_messages(1)  # error: [AF134] "azure.servicebus.ServiceBusReceiver.receive_deferred_messages()"
            receiver.renew_message_lock(message)  # error: [AF134] "azure.servicebus.ServiceBusReceiver.renew_message_lock()"


async def events(consumer: EventHubConsumerClient):
    batch = producer.create_batch()  # error: [AF134] "azure.eventhub.EventHubProducerClient.create_batch()"
    batch.add(EventData("x"))
    producer.send_batch(batch)  # error: [AF134] "azure.eventhub.EventHubProducerClient.send_batch()"
    producer.send_event(EventData("x"))  # error: [AF134] "azure.eventhub.EventHubProducerClient.send_event()"
    producer.flush()  # error: [AF134] "azure.eventhub.EventHubProducerClient.flush()"
    producer.get_eventhub_properties()  # error: [AF134] "azure.eventhub.EventHubProducerClient.get_eventhub_properties()"
    producer.get_partition_ids()  # error: [AF134] "azure.eventhub.EventHubProducerClient.get_partition_ids()"
    consumer.receive(on_event=print)  # error: [AF134] "azure.eventhub.EventHubConsumerClient.receive()"
    consumer.receive_batch(on_event_batch=print)  # error: [AF134] "azure.eventhub.EventHubConsumerClient.receive_batch()"
    consumer.get_eventhub_properties()  # error: [AF134] "azure.eventhub.EventHubConsumerClient.get_eventhub_properties()"
    consumer.get_partition_ids()  # error: [AF134] "azure.eventhub.EventHubConsumerClient.get_partition_ids()"


async def asynchronous(item: dict):
    async with AsyncCosmosClient("u", credential="none") as cosmos:
        container = cosmos.get_database_client("d").get_container_client("c")
        writes = [container.upsert_item(item), container.read_item("1", "p")]
        await asyncio.gather(*writes)
        found = [one async for one in container.query_items("SELECT * FROM c")]
    async with AsyncServiceBusClient.from_connection_string("c") as bus, bus.get_queue_sender("q") as sender:
        await sender.send_messages(ServiceBusMessage("x"))
    async with AsyncProducer.from_connection_string("c") as events:
        await events.send_batch(await events.create_batch())
    return found


async def offloaded():
    return await asyncio.to_thread(items.read_item, "1", "p")
