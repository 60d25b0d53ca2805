from . import again, missing


class Reader:
    def read(self):
        raise NotImplementedError


class Lines(Reader):
    def read(self):
        raise NotImplementedError
