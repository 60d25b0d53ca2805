import asyncio

import msal

app = msal.ConfidentialClientApplication("id", client_credential="secret")


async def tokens(scopes: list[str]):
    msal.ConfidentialClientApplication("id", client_credential="secret")  # error: [AF134] "msal.ConfidentialClientApplication()"
    public = msal.PublicClientApplication("id")  # error: [AF134] "msal.PublicClientApplication()"
    account = app.get_accounts()[0]
    app.acquire_token_silent(scopes, account)  # error: [AF134] "msal.ClientApplication.acquire_token_silent()"
    app.acquire_token_silent_with_error(scopes, account)  # error: [AF134] "msal.ClientApplication.acquire_token_silent_with_error()"
    app.acquire_token_by_auth_code_flow({}, {})  # error: [AF134] "msal.ClientApplication.acquire_token_by_auth_code_flow()"
    app.acquire_token_by_authorization_code("c", scopes)  # error: [AF134] "msal.ClientApplication.acquire_token_by_authorization_code()"
    app.acquire_token_by_refresh_token("r", scopes)  # error: [AF134] "msal.ClientApplication.acquire_token_by_refresh_token()"
    app.acquire_token_by_username_password("u", "p", scopes)  # error: [AF134] "msal.ClientApplication.acquire_token_by_username_password()"
    app.acquire_token_for_client(scopes)  # error: [AF134] "msal.ConfidentialClientApplication.acquire_token_for_client()"
    app.acquire_token_on_behalf_of("a", scopes)  # error: [AF134] "msal.ConfidentialClientApplication.acquire_token_on_behalf_of()"
    public.initiate_device_flow(scopes)  # error: [AF134] "msal.PublicClientApplication.initiate_device_flow()"
    public.acquire_token_by_device_flow({})  # error: [AF134] "msal.PublicClientApplication.acquire_token_by_device_flow()"
    public.acquire_token_interactive(scopes)  # error: [AF134] "msal.PublicClientApplication.acquire_token_interactive()"
    url = app.get_authorization_request_url(scopes)
    return url, await asyncio.to_thread(app.acquire_token_for_client, scopes=scopes)


async def managed(client: msal.ManagedIdentityClient):
    return client.acquire_token_for_client(resource="r")  # error: [AF134] "msal.ManagedIdentityClient.acquire_token_for_client()"
