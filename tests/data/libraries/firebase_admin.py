import asyncio

import firebase_admin
from firebase_admin import app_check, auth, credentials, db, firestore, firestore_async, messaging, storage

app = firebase_admin.initialize_app(credentials.ApplicationDefault())
store = firestore.client()
bucket = storage.bucket()


async def users(token: str):
    claims = auth.verify_id_token(token)  # error: [AF134] "firebase_admin.auth.verify_id_token()"
    auth.verify_session_cookie(token)  # error: [AF134] "firebase_admin.auth.verify_session_cookie()"
    auth.create_session_cookie(token, 9)  # error: [AF134] "firebase_admin.auth.create_session_cookie()"
    auth.get_user("u")  # error: [AF134] "firebase_admin.auth.get_user()"
    auth.get_user_by_email("a@b.c")  # error: [AF134] "firebase_admin.auth.get_user_by_email()"
    auth.get_user_by_phone_number("1")  # error: [AF134] "firebase_admin.auth.get_user_by_phone_number()"
    auth.get_users([])  # error: [AF134] "firebase_admin.auth.get_users()"
    auth.list_users()  # error: [AF134] "firebase_admin.auth.list_users()"
    auth.create_user(email="a@b.c")  # error: [AF134] "firebase_admin.auth.create_user()"
    auth.update_user("u")  # error: [AF134] "firebase_admin.auth.update_user()"
    auth.delete_user("u")  # error: [AF134] "firebase_admin.auth.delete_user()"
    auth.delete_users(["u"])  # error: [AF134] "firebase_admin.auth.delete_users()"
    auth.set_custom_user_claims("u", {})  # error: [AF134] "firebase_admin.auth.set_custom_user_claims()"
    auth.revoke_refresh_tokens("u")  # error: [AF134] "firebase_admin.auth.revoke_refresh_tokens()"
    auth.import_users([])  # error: [AF134] "firebase_admin.auth.import_users()"
    auth.generate_password_reset_link("a@b.c")  # error: [AF134] "firebase_admin.auth.generate_password_reset_link()"
    auth.generate_email_verification_link("a@b.c")  # error: [AF134] "firebase_admin.auth.generate_email_verification_link()"
    auth.generate_sign_in_with_email_link("a@b.c", None)  # error: [AF134] "firebase_admin.auth.generate_sign_in_with_email_link()"
    app_check.verify_token(token)  # error: [AF134] "firebase_admin.app_check.verify_token()"
    return claims["uid"], auth.create_custom_token("u")


async def push(message: messaging.Message):
    messaging.send(message)  # error: [AF134] "firebase_admin.messaging.send()"
    messaging.send_each([message])  # error: [AF134] "firebase_admin.messaging.send_each()"
    messaging.send_each_for_multicast(None)  # error: [AF134] "firebase_admin.messaging.send_each_for_multicast()"
    messaging.subscribe_to_topic([], "t")  # error: [AF134] "firebase_admin.messaging.subscribe_to_topic()"
    messaging.unsubscribe_from_topic([], "t")  # error: [AF134] "firebase_admin.messaging.unsubscribe_from_topic()"
    return await asyncio.gather(messaging.send_each_async([message]), asyncio.to_thread(messaging.send, message))


async def data():
    reference = db.reference("users")
    child = reference.child("1")
    child.get()  # error: [AF134] "firebase_admin.db.Reference.get()"
    child.set({})  # error: [AF134] "firebase_admin.db.Reference.set()"
    child.update({})  # error: [AF134] "firebase_admin.db.Reference.update()"
    child.push({})  # error: [AF134] "firebase_admin.db.Reference.push()"
    child.delete()  # error: [AF134] "firebase_admin.db.Reference.delete()"
    child.transaction(print)  # error: [AF134] "firebase_admin.db.Reference.transaction()"
    reference.order_by_child("age").limit_to_first(9).get()  # error: [AF134] "firebase_admin.db.Query.get()"
    store.collection("users").document("1").get()  # error: [AF134] "google.cloud.firestore.DocumentReference.get()"
    bucket.blob("k").upload_from_string("x")  # error: [AF134] "google.cloud.storage.Blob.upload_from_string()"
    return await firestore_async.client().collection("users").document("1").get()
