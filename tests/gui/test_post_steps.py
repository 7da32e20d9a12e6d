# SPDX-License-Identifier: MIT
"""The order of a post's steps, tried against the plainest history there is."""

from hypothesis import given
from hypothesis import strategies as st

from icc_editor.gui.editing.post_steps import Step, StepGroup, StepOrder

VERSIONS = ("en", "km", "fr")
TABLE = "tables/communes.toml"


class Note(Step):
    """Adds a number to everything it touches; takes it off only where it lies on top."""

    def __init__(self, number, state, versions=(), things=()):
        super().__init__(versions, things)
        self.number = number
        self.state = state
        self.repeat()

    def take_back(self):
        for part in self.versions | self.things:
            assert self.state[part].pop() == self.number, "a newer step lies on top"

    def repeat(self):
        for part in self.versions | self.things:
            self.state[part].append(self.number)


class Post:
    """What is changed, and a second record of what each version has undone."""

    def __init__(self):
        self.order = StepOrder()
        self.state = {part: [] for part in (*VERSIONS, TABLE)}
        self.count = 0

    def change(self, versions=(), things=()):
        self.count += 1
        step = Note(self.count, self.state, versions, things)
        self.order.push(step)
        return step

    def undo(self, version):
        step, above = self.order.next_undo(version)
        if step is not None and above is None:
            self.order.take_back(step)
            return True
        return False

    def redo(self, version):
        step, above = self.order.next_redo(version)
        if step is not None and above is None:
            self.order.repeat(step)
            return True
        return False


def test_each_version_goes_back_by_itself():
    post = Post()
    for version in ("en", "km", "en"):
        post.change([version])
    assert post.undo("km")
    assert (post.state["en"], post.state["km"]) == ([1, 3], [])
    assert post.undo("en")
    assert post.undo("en")
    assert not post.undo("en")
    assert post.redo("km")
    assert not post.redo("km")
    assert (post.state["en"], post.state["km"]) == ([], [2])


def test_what_all_versions_share_goes_back_in_each():
    post = Post()
    post.change(["en"])
    post.change(things=[TABLE])
    post.change(["km"])
    assert post.undo("en")
    assert (post.state["en"], post.state["km"], post.state[TABLE]) == ([1], [3], [])
    assert post.redo("fr")
    assert post.state[TABLE] == [2]


def test_a_step_of_two_versions_waits_for_what_lies_on_top_of_it():
    post = Post()
    both = post.change(["en", "km"])
    newer = post.change(["km"])
    assert post.order.next_undo("en") == (both, newer)
    assert not post.undo("en")
    assert post.undo("km")
    assert post.undo("en")
    assert post.order.next_redo("km")[0] is both
    post.redo("km")
    post.redo("km")
    assert post.state["km"] == [1, 2]


def test_new_work_drops_only_what_it_makes_impossible():
    post = Post()
    post.change(["en"])
    post.change(["km"])
    post.undo("km")
    post.undo("en")
    post.change(["en"])
    assert not post.redo("en")
    assert post.redo("km")


def test_a_version_read_anew_takes_its_share_out_of_a_common_step():
    post = Post()
    shares = [Note(1, post.state, [version]) for version in ("en", "km")]
    post.order.push(StepGroup(shares))
    post.change(["km"])
    post.state["en"].clear()
    post.order.forget("en")
    assert post.order.next_undo("en") == (None, None)
    assert post.undo("km")
    assert post.undo("km")
    assert post.state["km"] == []


PARTS = st.one_of(
    st.sets(st.sampled_from(VERSIONS), min_size=1, max_size=3).map(lambda some: (some, ())),
    st.just(((), (TABLE,))),
    st.sampled_from(VERSIONS).map(lambda one: ((one,), (TABLE,))),
)
ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("change"), PARTS),
        st.tuples(st.sampled_from(["undo", "redo"]), st.sampled_from(VERSIONS)),
    ),
    max_size=40,
)


@given(ACTS)
def test_whatever_one_does_steps_are_taken_back_from_the_top_and_all_come_back(acts):
    post = Post()
    for act, what in acts:
        if act == "change":
            post.change(*what)
        else:
            getattr(post, act)(what)
        # Something can always be taken back, from some tab, while anything is done.
        done = post.order.newest()[0]
        if done is not None:
            free = [v for v in VERSIONS if post.order.next_undo(v)[0] is not None]
            assert any(post.order.next_undo(version)[1] is None for version in free)
    before = {part: list(numbers) for part, numbers in post.state.items()}
    while any(post.undo(version) for version in VERSIONS):
        pass
    assert post.order.newest()[0] is None
    assert all(numbers == [] for numbers in post.state.values())
    while any(post.redo(version) for version in VERSIONS):
        pass
    for part, numbers in before.items():
        assert post.state[part][: len(numbers)] == numbers
