import asyncio
import io

import scipy.io
from scipy import integrate, optimize, sparse
from scipy.io import wavfile
from scipy.optimize import minimize


async def files(path: str, matrix):
    scipy.io.loadmat("model.mat")  # error: [AF125] "scipy.io.loadmat()"
    scipy.io.savemat(path, {"a": matrix})  # error: [AF125] "scipy.io.savemat()"
    scipy.io.whosmat(path)  # error: [AF125] "scipy.io.whosmat()"
    scipy.io.mmread(path)  # error: [AF125] "scipy.io.mmread()"
    scipy.io.mmwrite(path, matrix)  # error: [AF125] "scipy.io.mmwrite()"
    scipy.io.readsav(path)  # error: [AF125] "scipy.io.readsav()"
    rate, samples = wavfile.read(path)  # error: [AF125] "scipy.io.wavfile.read()"
    wavfile.write(path, rate, samples)  # error: [AF125] "scipy.io.wavfile.write()"
    sparse.save_npz(path, matrix)  # error: [AF125] "scipy.sparse.save_npz()"
    wavfile.write(io.BytesIO(), rate, samples)
    return sparse.load_npz(path)  # error: [AF125] "scipy.sparse.load_npz()"


async def searches(f, start, bounds):
    best = minimize(f, start)  # error: [AF143] "scipy.optimize.minimize()"
    optimize.basinhopping(f, start)  # error: [AF143] "scipy.optimize.basinhopping()"
    optimize.brute(f, bounds)  # error: [AF143] "scipy.optimize.brute()"
    optimize.curve_fit(f, start, start)  # error: [AF143] "scipy.optimize.curve_fit()"
    optimize.differential_evolution(f, bounds)  # error: [AF143] "scipy.optimize.differential_evolution()"
    optimize.dual_annealing(f, bounds)  # error: [AF143] "scipy.optimize.dual_annealing()"
    optimize.least_squares(f, start)  # error: [AF143] "scipy.optimize.least_squares()"
    optimize.linprog(start)  # error: [AF143] "scipy.optimize.linprog()"
    optimize.milp(start)  # error: [AF143] "scipy.optimize.milp()"
    optimize.shgo(f, bounds)  # error: [AF143] "scipy.optimize.shgo()"
    integrate.solve_ivp(f, (0, 1), start)  # error: [AF143] "scipy.integrate.solve_ivp()"
    integrate.dblquad(f, 0, 1, 0, 1)  # error: [AF143] "scipy.integrate.dblquad()"
    integrate.tplquad(f, 0, 1, 0, 1, 0, 1)  # error: [AF143] "scipy.integrate.tplquad()"
    integrate.nquad(f, [(0, 1)])  # error: [AF143] "scipy.integrate.nquad()"
    optimize.brentq(f, 0, 1)
    return best, await asyncio.to_thread(minimize, f, start)
