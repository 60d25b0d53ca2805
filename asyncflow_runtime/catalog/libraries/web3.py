"""web3: Ethereum nodes. The library is its own async equivalent."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("web3",)

_DOCS = "https://web3py.readthedocs.io/en/stable/"

# Attributes such as `eth.block_number` ask the node too; only calls are looked at.
CALLS: tuple[BlockingCall, ...] = (
    call(
        "web3.Web3.is_connected",
        "AF134",
        f"{_DOCS}web3.main.html",
        "web3.AsyncWeb3.is_connected",
        needs="web3",
    ),
    *calls(
        "web3.eth.Eth",
        "call create_access_list estimate_gas fee_history get_balance get_block get_code "
        "get_logs get_raw_transaction get_storage_at get_transaction get_transaction_count "
        "get_transaction_receipt modify_transaction replace_transaction send_raw_transaction "
        "send_transaction",
        "AF134",
        f"{_DOCS}web3.eth.html",
        "web3.eth.AsyncEth.{name}",
        needs="web3",
    ),
    call(
        "web3.eth.Eth.wait_for_transaction_receipt",
        "AF134",
        f"{_DOCS}web3.eth.html",
        "web3.eth.AsyncEth.wait_for_transaction_receipt",
        needs="web3",
        until="until the transaction is in a block",
    ),
    *calls(
        "web3.contract.contract.ContractFunction",
        "build_transaction call estimate_gas transact",
        "AF134",
        f"{_DOCS}web3.contract.html",
        "web3.contract.async_contract.AsyncContractFunction.{name}",
        needs="web3",
    ),
    call(
        "web3.HTTPProvider.make_request",
        "AF134",
        f"{_DOCS}providers.html",
        "web3.AsyncHTTPProvider.make_request",
        needs="web3",
        patch=Patch.METHOD,
    ),
)

ALIASES: dict[str, str] = {
    "web3.Web3.HTTPProvider": "web3.HTTPProvider",
    "web3.eth.eth.Eth": "web3.eth.Eth",
    "web3.main.AsyncWeb3": "web3.AsyncWeb3",
    "web3.main.Web3": "web3.Web3",
    "web3.providers.HTTPProvider": "web3.HTTPProvider",
    "web3.providers.rpc.HTTPProvider": "web3.HTTPProvider",
}

BASES: dict[str, tuple[str, ...]] = {
    "web3.AsyncHTTPProvider": (),
    "web3.AsyncWeb3": (),
    "web3.HTTPProvider": (),
    "web3.Web3": (),
    "web3.contract.async_contract.AsyncContractFunction": (),
    "web3.contract.contract.ContractFunction": (),
    "web3.eth.AsyncEth": (),
    "web3.eth.Eth": (),
}

ATTRIBUTES: dict[str, str] = {
    "web3.AsyncWeb3.eth": "web3.eth.AsyncEth",
    "web3.Web3.eth": "web3.eth.Eth",
}

RESULTS: dict[str, str] = {}
