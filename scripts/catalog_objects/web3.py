"""Objects of web3: what instances hold."""

import web3

OBJECTS = {
    "web3.AsyncWeb3": lambda: web3.AsyncWeb3(),
    "web3.Web3": lambda: web3.Web3(),
}
