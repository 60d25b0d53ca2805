import asyncio

import imageio
import imageio.v2 as iio2
import imageio.v3 as iio


async def newest(path: str):
    image = iio.imread(path)  # error: [AF125] "imageio.v3.imread()"
    iio.imwrite(path, image)  # error: [AF125] "imageio.v3.imwrite()"
    for frame in iio.imiter("film.mp4"):  # error: [AF125] "imageio.v3.imiter()"
        print(frame.shape)
    iio.immeta(path)  # error: [AF125] "imageio.v3.immeta()"
    return iio.improps(path), await asyncio.to_thread(iio.imread, path)  # error: [AF125] "imageio.v3.improps()"


async def older(path: str, frames: list):
    image = imageio.imread(path)  # error: [AF125] "imageio.v2.imread()"
    iio2.imwrite(path, image)  # error: [AF125] "imageio.v2.imwrite()"
    imageio.mimsave("film.gif", frames)  # error: [AF125] "imageio.v2.mimwrite()"
    iio2.mimread("film.gif")  # error: [AF125] "imageio.v2.mimread()"
    iio2.volread("scan.tif")  # error: [AF125] "imageio.v2.volread()"
    iio2.volwrite("scan.tif", image)  # error: [AF125] "imageio.v2.volwrite()"
    with imageio.get_writer("film.mp4", fps=20) as writer:  # error: [AF121] "imageio.v2.get_writer()"
        writer.append_data(image)
    return iio2.get_reader(path)  # error: [AF121] "imageio.v2.get_reader()"
