import asyncio

from web3 import AsyncHTTPProvider, AsyncWeb3, HTTPProvider, Web3
import web3.contract.contract
import web3.eth


class Wallet:
    def __init__(self, url: str):
        self.web3 = Web3(Web3.HTTPProvider(url))

    async def balance(self, address: str):
        if not self.web3.is_connected():  # error: [AF134] "web3.Web3.is_connected()"
            return None
        wei = self.web3.eth.get_balance(address)  # error: [AF134] "web3.eth.Eth.get_balance()"
        return Web3.from_wei(wei, "ether")

    async def send(self, raw: bytes):
        sent = self.web3.eth.send_raw_transaction(raw)  # error: [AF134] "web3.eth.Eth.send_raw_transaction()"
        return self.web3.eth.wait_for_transaction_receipt(sent)  # error: [AF134] "web3.eth.Eth.wait_for_transaction_receipt()"


async def raw(url: str):
    provider = HTTPProvider(url)
    provider.make_request("eth_chainId", [])  # error: [AF134] "web3.HTTPProvider.make_request()"


async def asynchronous(url: str, address: str):
    web3 = AsyncWeb3(AsyncHTTPProvider(url))
    await web3.is_connected()
    balances = await asyncio.gather(web3.eth.get_balance(address), web3.eth.get_block("latest"))
    task = web3.eth.get_balance(address)
    return balances, await task


async def eth_calls(eth: web3.eth.Eth, transaction, block_count, newest_block, block_identifier, account, filter_params, transaction_hash, position, new_transaction):
    eth.call(transaction)  # error: [AF134] "web3.eth.Eth.call()"
    eth.create_access_list(transaction)  # error: [AF134] "web3.eth.Eth.create_access_list()"
    eth.estimate_gas(transaction)  # error: [AF134] "web3.eth.Eth.estimate_gas()"
    eth.fee_history(block_count, newest_block)  # error: [AF134] "web3.eth.Eth.fee_history()"
    eth.get_block(block_identifier)  # error: [AF134] "web3.eth.Eth.get_block()"
    eth.get_code(account)  # error: [AF134] "web3.eth.Eth.get_code()"
    eth.get_logs(filter_params)  # error: [AF134] "web3.eth.Eth.get_logs()"
    eth.get_raw_transaction(transaction_hash)  # error: [AF134] "web3.eth.Eth.get_raw_transaction()"
    eth.get_storage_at(account, position)  # error: [AF134] "web3.eth.Eth.get_storage_at()"
    eth.get_transaction(transaction_hash)  # error: [AF134] "web3.eth.Eth.get_transaction()"
    eth.get_transaction_count(account)  # error: [AF134] "web3.eth.Eth.get_transaction_count()"
    eth.get_transaction_receipt(transaction_hash)  # error: [AF134] "web3.eth.Eth.get_transaction_receipt()"
    eth.modify_transaction(transaction_hash)  # error: [AF134] "web3.eth.Eth.modify_transaction()"
    eth.replace_transaction(transaction_hash, new_transaction)  # error: [AF134] "web3.eth.Eth.replace_transaction()"
    eth.send_transaction(transaction)  # error: [AF134] "web3.eth.Eth.send_transaction()"


async def contract_function_calls(contract_function: web3.contract.contract.ContractFunction):
    contract_function.build_transaction()  # error: [AF134] "web3.contract.contract.ContractFunction.build_transaction()"
    contract_function.call()  # error: [AF134] "web3.contract.contract.ContractFunction.call()"
    contract_function.estimate_gas()  # error: [AF134] "web3.contract.contract.ContractFunction.estimate_gas()"
    contract_function.transact()  # error: [AF134] "web3.contract.contract.ContractFunction.transact()"
