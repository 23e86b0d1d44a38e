import pytest

from quenched.errors import ParameterError
from quenched.solve import Options, Status


@pytest.mark.parametrize(
    "wrong",
    [
        {"method": "brent"},
        {"follow": "nothing"},
        {"tolerance": 0.0},
        {"tolerance": float("nan")},
        {"tolerance": 0.1},
        {"nodes": 2},
        {"nodes": 65, "max_nodes": 128},
        {"max_steps": 0},
        {"damping": 0.0},
        {"damping": 1.5},
        {"damping": float("nan")},
    ],
)
def test_an_unusable_option_is_named(wrong):
    with pytest.raises(ParameterError, match=f"option {list(wrong)[-1]}="):
        Options(**wrong)


def test_step_limit_depends_on_the_method_unless_given():
    assert [Options(method=m).steps for m in ("newton", "anderson", "damped")] == [200, 2000, 10_000]
    assert Options(method="damped", max_steps=7).steps == 7


def test_every_status_says_something_of_its_own():
    sentences = {status.describe() for status in Status}
    assert len(sentences) == len(Status) == 8
    assert all(len(sentence) > 20 for sentence in sentences)
