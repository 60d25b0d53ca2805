import asyncio

from simple_salesforce import Salesforce, SalesforceLogin, SFType
import simple_salesforce


class Accounts:
    def __init__(self, session: str, instance: str):
        self.salesforce = Salesforce(session_id=session, instance=instance)

    async def named(self, name: str):
        found = self.salesforce.query(f"SELECT Id FROM Account WHERE Name = {name}")  # error: [AF134] "simple_salesforce.Salesforce.query()"
        for row in self.salesforce.query_all_iter("SELECT Id FROM Account"):  # error: [AF134] "simple_salesforce.Salesforce.query_all_iter()"
            print(row)
        return found["records"], await asyncio.to_thread(self.salesforce.query_all, "SELECT Id FROM Lead")


async def log_in(name: str, password: str):
    known = Salesforce(session_id="s", instance="i")
    salesforce = Salesforce(username=name, password=password, security_token="t")  # error: [AF134] "simple_salesforce.Salesforce()"
    SalesforceLogin(username=name, password=password)  # error: [AF134] "simple_salesforce.SalesforceLogin()"
    kind = SFType("Contact", "session", "instance")
    kind.create({"LastName": "x"})  # error: [AF134] "simple_salesforce.SFType.create()"
    return known, salesforce


async def salesforce_calls(salesforce: simple_salesforce.Salesforce, action, path, query, next_records_identifier, search, user, password):
    salesforce.apexecute(action)  # error: [AF134] "simple_salesforce.Salesforce.apexecute()"
    salesforce.describe()  # error: [AF134] "simple_salesforce.Salesforce.describe()"
    salesforce.limits()  # error: [AF134] "simple_salesforce.Salesforce.limits()"
    salesforce.oauth2(path)  # error: [AF134] "simple_salesforce.Salesforce.oauth2()"
    salesforce.query_all(query)  # error: [AF134] "simple_salesforce.Salesforce.query_all()"
    salesforce.query_more(next_records_identifier)  # error: [AF134] "simple_salesforce.Salesforce.query_more()"
    salesforce.quick_search(search)  # error: [AF134] "simple_salesforce.Salesforce.quick_search()"
    salesforce.restful(path)  # error: [AF134] "simple_salesforce.Salesforce.restful()"
    salesforce.search(search)  # error: [AF134] "simple_salesforce.Salesforce.search()"
    salesforce.set_password(user, password)  # error: [AF134] "simple_salesforce.Salesforce.set_password()"
    salesforce.toolingexecute(action)  # error: [AF134] "simple_salesforce.Salesforce.toolingexecute()"


async def s_f_type_calls(s_f_type: simple_salesforce.SFType, record_id, start, end, custom_id_field, custom_id, data):
    s_f_type.delete(record_id)  # error: [AF134] "simple_salesforce.SFType.delete()"
    s_f_type.deleted(start, end)  # error: [AF134] "simple_salesforce.SFType.deleted()"
    s_f_type.describe()  # error: [AF134] "simple_salesforce.SFType.describe()"
    s_f_type.get(record_id)  # error: [AF134] "simple_salesforce.SFType.get()"
    s_f_type.get_by_custom_id(custom_id_field, custom_id)  # error: [AF134] "simple_salesforce.SFType.get_by_custom_id()"
    s_f_type.metadata()  # error: [AF134] "simple_salesforce.SFType.metadata()"
    s_f_type.update(record_id, data)  # error: [AF134] "simple_salesforce.SFType.update()"
    s_f_type.updated(start, end)  # error: [AF134] "simple_salesforce.SFType.updated()"
    s_f_type.upsert(record_id, data)  # error: [AF134] "simple_salesforce.SFType.upsert()"
