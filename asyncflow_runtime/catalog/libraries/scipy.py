"""SciPy: files, and searches that take long by their nature."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.libraries._files import a_path_or_file
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("scipy",)

_DOCS = "https://docs.scipy.org/doc/scipy/reference/generated/"
_PAGE = f"{_DOCS}scipy.io.{{name}}.html"
_WAVE = f"{_DOCS}scipy.io.wavfile.{{name}}.html"
_OPTIMIZE = f"{_DOCS}scipy.optimize.{{name}}.html"
_INTEGRATE = f"{_DOCS}scipy.integrate.{{name}}.html"
_SPARSE = f"{_DOCS}scipy.sparse.{{name}}.html"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "scipy.io",
        "loadmat savemat whosmat",
        "AF125",
        _PAGE,
        cost=Cost.DISK,
        patch=Patch.FUNCTION,
        only=a_path_or_file("file_name"),
    ),
    *calls(
        "scipy.io", "mmread mmwrite readsav", "AF125", _PAGE, cost=Cost.DISK, patch=Patch.FUNCTION
    ),
    *calls(
        "scipy.io.wavfile",
        "read write",
        "AF125",
        _WAVE,
        cost=Cost.DISK,
        patch=Patch.FUNCTION,
        only=a_path_or_file("filename"),
    ),
    *calls(
        "scipy.sparse",
        "load_npz save_npz",
        "AF125",
        _SPARSE,
        cost=Cost.DISK,
        patch=Patch.FUNCTION,
        only=a_path_or_file("file"),
    ),
    *calls(
        "scipy.optimize",
        "basinhopping brute curve_fit differential_evolution dual_annealing least_squares linprog"
        " milp minimize shgo",
        "AF143",
        _OPTIMIZE,
        cost=Cost.CPU,
        patch=Patch.FUNCTION,
        until="until a solution has been found",
    ),
    *calls(
        "scipy.integrate",
        "dblquad nquad solve_ivp tplquad",
        "AF143",
        _INTEGRATE,
        cost=Cost.CPU,
        patch=Patch.FUNCTION,
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
