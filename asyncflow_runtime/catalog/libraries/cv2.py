"""OpenCV: images and video."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("opencv-python-headless",)

_DOCS = "https://docs.opencv.org/4.x/"
_CODECS = f"{_DOCS}d4/da8/group__imgcodecs.html"
_FILTERS = f"{_DOCS}d4/d86/group__imgproc__filter.html"
_GEOMETRY = f"{_DOCS}da/d54/group__imgproc__transform.html"
_CAPTURE = f"{_DOCS}d8/dfe/classcv_1_1VideoCapture.html"
_WRITER = f"{_DOCS}dd/d9e/classcv_1_1VideoWriter.html"
_FRAME = "until a frame has arrived and is decoded"
_SOURCE = "until the camera, stream or file has been opened"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "cv2",
        "imread imwrite imreadmulti imwritemulti",
        "AF125",
        _CODECS,
        cost=Cost.DISK,
        patch=Patch.FUNCTION,
    ),
    *calls("cv2", "imdecode imencode", "AF143", _CODECS, cost=Cost.CPU, patch=Patch.FUNCTION),
    *calls(
        "cv2",
        "GaussianBlur bilateralFilter filter2D medianBlur",
        "AF143",
        _FILTERS,
        cost=Cost.CPU,
        patch=Patch.FUNCTION,
    ),
    *calls(
        "cv2",
        "remap resize warpAffine warpPerspective",
        "AF143",
        _GEOMETRY,
        cost=Cost.CPU,
        patch=Patch.FUNCTION,
    ),
    *calls(
        "cv2",
        "Canny HoughCircles HoughLinesP matchTemplate",
        "AF143",
        f"{_DOCS}d7/dbd/group__imgproc.html",
        cost=Cost.CPU,
        patch=Patch.FUNCTION,
    ),
    *calls(
        "cv2",
        "fastNlMeansDenoising fastNlMeansDenoisingColored inpaint",
        "AF143",
        f"{_DOCS}d1/d0d/group__photo.html",
        cost=Cost.CPU,
        patch=Patch.FUNCTION,
    ),
    call(
        "cv2.calcOpticalFlowFarneback",
        "AF143",
        f"{_DOCS}dc/d6b/group__video__track.html",
        cost=Cost.CPU,
        patch=Patch.FUNCTION,
    ),
    call("cv2.VideoCapture", "AF121", _CAPTURE, until=_SOURCE),
    call("cv2.VideoCapture.open", "AF121", _CAPTURE, patch=Patch.MONITOR, until=_SOURCE),
    *calls(
        "cv2.VideoCapture",
        "grab read retrieve",
        "AF143",
        _CAPTURE,
        patch=Patch.MONITOR,
        until=_FRAME,
    ),
    call(
        "cv2.VideoWriter.write",
        "AF143",
        _WRITER,
        cost=Cost.CPU,
        patch=Patch.MONITOR,
        until="until the frame has been encoded",
    ),
    *calls(
        "cv2.dnn",
        "readNet readNetFromONNX readNetFromTensorflow",
        "AF125",
        f"{_DOCS}d6/d0f/group__dnn.html",
        cost=Cost.DISK,
        until="until the model has been loaded",
    ),
    call(
        "cv2.dnn.Net.forward",
        "AF143",
        f"{_DOCS}db/d30/classcv_1_1dnn_1_1Net.html",
        cost=Cost.CPU,
        patch=Patch.MONITOR,
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {
    "cv2.VideoCapture": (),
    "cv2.VideoWriter": (),
    "cv2.dnn.Net": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns("cv2.dnn", "readNet readNetFromONNX readNetFromTensorflow", "cv2.dnn.Net"),
}
