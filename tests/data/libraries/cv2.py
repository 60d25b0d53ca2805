import asyncio

import cv2
import numpy as np


async def scaled(upload: bytes):
    image = cv2.imdecode(np.frombuffer(upload, np.uint8), cv2.IMREAD_COLOR)  # error: [AF143] "cv2.imdecode()"
    small = cv2.resize(image, (640, 360))  # error: [AF143] "cv2.resize()"
    ok, body = cv2.imencode(".jpg", small)  # error: [AF143] "cv2.imencode()"
    return body.tobytes() if ok else b""


async def files(path: str):
    image = cv2.imread(path)  # error: [AF125] "cv2.imread()"
    cv2.imwrite(path, image)  # error: [AF125] "cv2.imwrite()"
    cv2.imreadmulti(path)  # error: [AF125] "cv2.imreadmulti()"
    cv2.imwritemulti(path, [image])  # error: [AF125] "cv2.imwritemulti()"
    return image.shape


async def filters(image, kernel, other, mask):
    cv2.GaussianBlur(image, (15, 15), 0)  # error: [AF143] "cv2.GaussianBlur()"
    cv2.bilateralFilter(image, 9, 75, 75)  # error: [AF143] "cv2.bilateralFilter()"
    cv2.filter2D(image, -1, kernel)  # error: [AF143] "cv2.filter2D()"
    cv2.medianBlur(image, 5)  # error: [AF143] "cv2.medianBlur()"
    cv2.remap(image, kernel, kernel, cv2.INTER_LINEAR)  # error: [AF143] "cv2.remap()"
    cv2.warpAffine(image, kernel, (9, 9))  # error: [AF143] "cv2.warpAffine()"
    cv2.warpPerspective(image, kernel, (9, 9))  # error: [AF143] "cv2.warpPerspective()"
    cv2.Canny(image, 100, 200)  # error: [AF143] "cv2.Canny()"
    cv2.HoughCircles(image, cv2.HOUGH_GRADIENT, 1, 20)  # error: [AF143] "cv2.HoughCircles()"
    cv2.HoughLinesP(image, 1, 0.01, 50)  # error: [AF143] "cv2.HoughLinesP()"
    cv2.matchTemplate(image, other, cv2.TM_CCOEFF)  # error: [AF143] "cv2.matchTemplate()"
    cv2.fastNlMeansDenoising(image)  # error: [AF143] "cv2.fastNlMeansDenoising()"
    cv2.fastNlMeansDenoisingColored(image)  # error: [AF143] "cv2.fastNlMeansDenoisingColored()"
    cv2.inpaint(image, mask, 3, cv2.INPAINT_TELEA)  # error: [AF143] "cv2.inpaint()"
    cv2.calcOpticalFlowFarneback(image, other, None, 0.5, 3, 15, 3, 5, 1.2, 0)  # error: [AF143] "cv2.calcOpticalFlowFarneback()"
    return cv2.getRotationMatrix2D((1, 1), 90, 1), cv2.rectangle(image, (0, 0), (1, 1), 0)


class Camera:
    def __init__(self, address: str):
        self.capture = cv2.VideoCapture(address)

    async def frames(self, address: str):
        capture = cv2.VideoCapture(address)  # error: [AF121] "cv2.VideoCapture()"
        writer = cv2.VideoWriter("out.mp4", 0, 25, (9, 9))
        while capture.isOpened():
            ok, frame = capture.read()  # error: [AF143] "cv2.VideoCapture.read()"
            if not ok:
                capture.open(address)  # error: [AF121] "cv2.VideoCapture.open()"
            writer.write(frame)  # error: [AF143] "cv2.VideoWriter.write()"
            yield frame
        capture.release()

    async def snapshot(self):
        self.capture.grab()  # error: [AF143] "cv2.VideoCapture.grab()"
        return self.capture.retrieve()  # error: [AF143] "cv2.VideoCapture.retrieve()"

    async def in_thread(self):
        return await asyncio.to_thread(self.capture.read)


async def inferred(blob):
    cv2.dnn.readNet("model.onnx")  # error: [AF125] "cv2.dnn.readNet()"
    cv2.dnn.readNetFromTensorflow("model.pb")  # error: [AF125] "cv2.dnn.readNetFromTensorflow()"
    net = cv2.dnn.readNetFromONNX("model.onnx")  # error: [AF125] "cv2.dnn.readNetFromONNX()"
    net.setInput(blob)
    return net.forward()  # error: [AF143] "cv2.dnn.Net.forward()"
