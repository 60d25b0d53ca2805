import io

import dill


async def files(path: str, value: object):
    with open(path, "wb") as file:  # error: [AF121] "open()"
        dill.dump(value, file)  # error: [AF125] "dill.dump()"
    with open(path, "rb") as file:  # error: [AF121] "open()"
        value = dill.load(file)  # error: [AF125] "dill.load()"
    dill.dump_session("state.pkl")  # error: [AF125] "dill.dump_session()"
    dill.load_session("state.pkl")  # error: [AF125] "dill.load_session()"
    return dill.load(io.BytesIO(dill.dumps(value)))
