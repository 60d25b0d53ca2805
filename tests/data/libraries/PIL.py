import asyncio
import io
from pathlib import Path

import anyio.to_thread
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont, ImageOps
from PIL.ImageFile import ImageFile


async def avatar(upload: bytes) -> bytes:
    image = Image.open(io.BytesIO(upload))
    if image.width > 4000 or image.format not in ("JPEG", "PNG"):
        raise ValueError(image.size)
    image = ImageOps.exif_transpose(image)  # error: [AF143] "PIL.ImageOps.exif_transpose()"
    image.thumbnail((256, 256), Image.Resampling.LANCZOS)  # error: [AF143] "PIL.Image.Image.thumbnail()"
    out = io.BytesIO()
    image = image.convert("RGB")  # error: [AF143] "PIL.Image.Image.convert()"
    image.save(out, "JPEG", quality=85)  # error: [AF143] "PIL.Image.Image.save()"
    return out.getvalue()


async def methods(image: Image.Image, target: Path):
    image.load()  # error: [AF143] "PIL.Image.Image.load()"
    small = image.resize((64, 64))  # error: [AF143] "PIL.Image.Image.resize()"
    half = image.reduce(2)  # error: [AF143] "PIL.Image.Image.reduce()"
    turned = half.rotate(45, expand=True)  # error: [AF143] "PIL.Image.Image.rotate()"
    blurred = turned.filter(ImageFilter.GaussianBlur(4))  # error: [AF143] "PIL.Image.Image.filter()"
    flat = blurred.transpose(Image.Transpose.ROTATE_90)  # error: [AF143] "PIL.Image.Image.transpose()"
    bent = flat.transform((10, 10), Image.Transform.AFFINE, (1, 0, 0, 0, 1, 0))  # error: [AF143] "PIL.Image.Image.transform()"
    few = bent.quantize(16)  # error: [AF143] "PIL.Image.Image.quantize()"
    few.save(target)  # error: [AF143] "PIL.Image.Image.save()"
    small.copy().crop((0, 0, 8, 8)).putpixel((0, 0), 0)
    red, *_ = image.split()
    red.save(target)  # error: [AF143] "PIL.Image.Image.save()"
    return image.getbbox(), image.mode


async def operations(image: ImageFile):
    ImageOps.autocontrast(image)  # error: [AF143] "PIL.ImageOps.autocontrast()"
    ImageOps.colorize(image, "black", "white")  # error: [AF143] "PIL.ImageOps.colorize()"
    ImageOps.contain(image, (9, 9))  # error: [AF143] "PIL.ImageOps.contain()"
    ImageOps.cover(image, (9, 9))  # error: [AF143] "PIL.ImageOps.cover()"
    ImageOps.equalize(image)  # error: [AF143] "PIL.ImageOps.equalize()"
    ImageOps.expand(image, 3)  # error: [AF143] "PIL.ImageOps.expand()"
    ImageOps.fit(image, (9, 9))  # error: [AF143] "PIL.ImageOps.fit()"
    ImageOps.flip(image)  # error: [AF143] "PIL.ImageOps.flip()"
    ImageOps.grayscale(image)  # error: [AF143] "PIL.ImageOps.grayscale()"
    ImageOps.invert(image)  # error: [AF143] "PIL.ImageOps.invert()"
    ImageOps.mirror(image)  # error: [AF143] "PIL.ImageOps.mirror()"
    ImageOps.pad(image, (9, 9))  # error: [AF143] "PIL.ImageOps.pad()"
    ImageOps.posterize(image, 4)  # error: [AF143] "PIL.ImageOps.posterize()"
    ImageOps.scale(image, 0.5)  # error: [AF143] "PIL.ImageOps.scale()"
    ImageOps.solarize(image)  # error: [AF143] "PIL.ImageOps.solarize()"


async def enhanced(image: Image.Image):
    image = ImageEnhance.Contrast(image).enhance(1.4)  # error: [AF143] "PIL.ImageEnhance.Contrast.enhance()"
    image = ImageEnhance.Brightness(image).enhance(1.1)  # error: [AF143] "PIL.ImageEnhance.Brightness.enhance()"
    image = ImageEnhance.Color(image).enhance(0.5)  # error: [AF143] "PIL.ImageEnhance.Color.enhance()"
    sharpener = ImageEnhance.Sharpness(image)
    return sharpener.enhance(2.0)  # error: [AF143] "PIL.ImageEnhance.Sharpness.enhance()"


class Badges:
    def __init__(self, folder: Path):
        self.folder = folder
        self.font = ImageFont.truetype(folder / "sans.ttf", 20)

    async def draw(self, name: str):
        image = Image.new("RGB", (200, 80), "white")
        font = ImageFont.truetype(self.folder / "bold.ttf", 30)  # error: [AF121] "PIL.ImageFont.truetype()"
        ImageDraw.Draw(image).text((10, 10), name, font=font)
        with io.BytesIO() as buffer:
            image.save(buffer, "PNG")  # error: [AF143] "PIL.Image.Image.save()"
            return buffer.getvalue()

    async def in_memory(self, font: bytes):
        return ImageFont.truetype(io.BytesIO(font), 12)

    async def from_disk(self, name: str):
        with Image.open(self.folder / name) as image:  # todo: [AF121]
            return image.size


async def offloaded(image: Image.Image, path: str):
    small = await asyncio.to_thread(image.resize, (64, 64))
    await anyio.to_thread.run_sync(small.save, path)
    await asyncio.to_thread(small.save, path)


def in_worker(image: Image.Image, path: str):
    image.resize((64, 64)).save(path)
