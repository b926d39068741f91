"""A save puts the whole new content in place or leaves the old one, whichever call fails."""

import errno
import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from canvasdesk.errors import StorageError
from canvasdesk.storage.copies import keep_copy
from canvasdesk.storage.files import ABSENT, content_hash
from canvasdesk.storage.saving import DISK, Disk, Lasting, confirm, count_names, move, save

OLD, NEW = b"the old content", b"the new content, longer"
CALLS = tuple(field.name for field in fields(Disk))


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "plan.canvasdesk"
    path.write_bytes(OLD)
    return path


def failing(call: str, number: int, code: int) -> tuple[Disk, Callable[[], bool]]:
    """Return a disk whose ``number``-th ``call`` fails, and whether it came to that."""
    calls = 0

    def fail(*arguments: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == number:
            raise OSError(code, os.strerror(code))
        return getattr(DISK, call)(*arguments)

    return replace(DISK, **{call: fail}), lambda: calls >= number


def code_of(path: Path, data: bytes = NEW, disk: Disk = DISK, expected: Any = None) -> str:
    with pytest.raises(StorageError) as caught:
        save(path, data, expected, disk)
    return caught.value.code


def test_a_new_and_an_old_file(tmp_path: Path):
    path = tmp_path / "new"
    assert save(path, OLD) == content_hash(OLD)
    assert save(path, NEW) == content_hash(NEW)
    assert path.read_bytes() == NEW
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC, errno.EACCES, errno.EROFS, errno.EDQUOT])
@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("existing", [True, False])
def test_whatever_fails_the_old_file_stays_whole(
    tmp_path: Path, call: str, code: int, existing: bool
):
    path = tmp_path / "plan.canvasdesk"
    for number in range(1, 10):
        path.unlink(missing_ok=True)
        if existing:
            path.write_bytes(OLD)
        disk, failed = failing(call, number, code)
        try:
            save(path, NEW, None, disk)
        except StorageError as error:
            if error.code == "save.unconfirmed":
                assert (call, number) == ("fsync", 2)
                assert error.parameters["content_hash"] == content_hash(path.read_bytes())
                assert path.read_bytes() == NEW
            else:
                assert path.exists() == existing
                assert not existing or path.read_bytes() == OLD
        else:
            assert path.read_bytes() == NEW
        assert [p.name for p in tmp_path.iterdir() if p != path] == []
        if not failed():
            return
    pytest.fail(f"{call} is called without end")


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "save.no_space"),
        (errno.EDQUOT, "save.no_quota"),
        (errno.EACCES, "save.no_permission"),
        (errno.EPERM, "save.no_permission"),
        (errno.EROFS, "save.read_only"),
        (errno.ENOENT, "save.folder_gone"),
        (errno.EIO, "save.disk_fault"),
    ],
)
def test_the_system_s_reasons_have_codes(target: Path, number: int, code: str):
    disk, _ = failing("write", 1, number)
    assert code_of(target, disk=disk) == code


def test_short_writes_go_on(target: Path):
    save(target, NEW, None, replace(DISK, write=lambda file, data: os.write(file, data[:5])))
    assert target.read_bytes() == NEW
    assert code_of(target, OLD, replace(DISK, write=lambda *_: 0)) == "save.disk_fault"
    assert target.read_bytes() == NEW


def test_the_data_is_on_the_disk_before_it_is_put_in_place(target: Path):
    done: list[str] = []

    def noting(call: str) -> Callable[..., Any]:
        def note(*arguments: Any) -> Any:
            done.append(call)
            return getattr(DISK, call)(*arguments)

        return note

    save(target, NEW, None, Disk(**{call: noting(call) for call in CALLS}))
    assert done == [
        "open", "open", "write", "fsync", "close", "chmod", "replace", "fsync", "close",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("lasting", "waits"), [(Lasting.CONFIRMED, 2), (Lasting.WHOLE, 1), (Lasting.PERHAPS, 0)]
)
def test_what_lasts_less_waits_less(target: Path, lasting: Lasting, waits: int):
    confirmed: list[int] = []
    disk = replace(DISK, fsync=confirmed.append)
    assert save(target, NEW, lasting=lasting, disk=disk) == content_hash(NEW)
    assert len(confirmed) == waits
    assert target.read_bytes() == NEW
    assert list(target.parent.iterdir()) == [target]


def test_what_was_not_confirmed_can_be_later(target: Path):
    def sync(descriptor: int) -> None:
        synced.append(os.fstat(descriptor).st_ino)

    synced: list[int] = []
    confirm(target, replace(DISK, fsync=sync))
    assert synced == [target.stat().st_ino, target.parent.stat().st_ino]


@pytest.mark.parametrize(("call", "number"), [("open", 1), ("open", 2), ("fsync", 1), ("fsync", 2)])
def test_what_the_disk_does_not_confirm_is_told(target: Path, call: str, number: int):
    disk, _ = failing(call, number, errno.EIO)
    with pytest.raises(StorageError):
        confirm(target, disk)
    assert target.read_bytes() == OLD


def test_an_interrupt_leaves_nothing_behind(target: Path):
    def interrupt(*_: object) -> int:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        save(target, NEW, None, replace(DISK, write=interrupt))
    assert [p.read_bytes() for p in target.parent.iterdir()] == [OLD]


def test_a_folder_that_cannot_be_synced_is_no_fault(target: Path):
    disk, _ = failing("fsync", 2, errno.EINVAL)
    save(target, NEW, None, disk)
    assert target.read_bytes() == NEW


def test_content_that_changed_elsewhere_is_not_saved_over(target: Path):
    opened = content_hash(OLD)
    target.write_bytes(b"theirs")
    os.utime(target, (0, 0))
    assert code_of(target, expected=opened) == "save.changed_elsewhere"
    assert target.read_bytes() == b"theirs"
    target.unlink()
    assert code_of(target, expected=opened) == "save.gone"
    target.write_bytes(OLD)
    assert save(target, NEW, opened) == content_hash(NEW)
    assert code_of(target, expected=ABSENT) == "save.exists"
    assert [p.name for p in target.parent.iterdir()] == [target.name]


@pytest.fixture
def umask() -> Iterator[None]:
    before = os.umask(0o027)
    yield
    os.umask(before)


@pytest.mark.usefixtures("umask")
def test_the_mode_stays_and_a_new_file_gets_the_umask_s(target: Path):
    target.chmod(0o606)
    save(target, NEW)
    assert stat.S_IMODE(target.stat().st_mode) == 0o606
    new = target.with_name("new")
    save(new, NEW)
    assert stat.S_IMODE(new.stat().st_mode) == 0o640


def test_a_file_system_that_changes_no_modes_is_no_fault(target: Path):
    target.chmod(0o600)
    disk, _ = failing("chmod", 1, errno.EPERM)
    save(target, NEW, None, disk)
    assert target.read_bytes() == NEW


def test_symbolic_links_are_followed_and_stay(target: Path):
    folder = target.parent / "folder"
    folder.mkdir()
    link = folder / "link"
    link.symlink_to(target)
    save(link, NEW, content_hash(OLD))
    assert link.is_symlink()
    assert target.read_bytes() == NEW
    assert list(folder.iterdir()) == [link]


@pytest.mark.parametrize("name", [b"n" * 244 + b".canvasdesk", b"caf\xe9.canvasdesk"])
def test_a_chain_of_symbolic_links_is_followed_to_a_file_of_any_name(tmp_path: Path, name: bytes):
    target = tmp_path / os.fsdecode(name)
    links = [tmp_path / folder / "link" for folder in ("a", "b", "c")]
    for link, end in zip(links, (*links[1:], target), strict=True):
        link.parent.mkdir()
        link.symlink_to(os.path.relpath(end, link.parent))
    for known, data in ((ABSENT, OLD), (content_hash(OLD), NEW)):
        assert save(links[0], data, known) == content_hash(data)
        assert target.read_bytes() == data
    assert all(link.is_symlink() and list(link.parent.iterdir()) == [link] for link in links)
    assert sorted(tmp_path.iterdir()) == sorted([*(link.parent for link in links), target])


def test_what_is_not_written_to(target: Path):
    folder = target.parent
    assert code_of(folder) == "save.not_a_file"
    os.mkfifo(folder / "pipe")
    assert code_of(folder / "pipe") == "save.not_a_file"
    target.chmod(0o444)
    assert code_of(target) == "save.write_protected"
    assert code_of(folder / "none" / "a") == "save.folder_gone"
    assert code_of(target / "a") == "save.folder_gone"
    assert code_of(folder / ("n" * 300)) == "save.name_too_long"
    assert code_of(folder / "a\0b") == "save.failed"
    loop = folder / "loop"
    loop.symlink_to(loop)
    assert code_of(loop) == "save.link_circle"
    assert target.read_bytes() == OLD


def test_names_of_files_are_counted_and_those_of_folders_are_not(target: Path):
    (target.parent / "folder" / "another").mkdir(parents=True)
    assert count_names(target) == 1
    (target.parent / "second").hardlink_to(target)
    assert count_names(target) == 2
    assert count_names(target.parent / "folder") == 0
    assert count_names(target.parent / "none") == 0


def test_a_copy_is_kept_once_for_each_content(target: Path, tmp_path: Path):
    state = tmp_path / "state" / "deep"
    first = keep_copy(target, state)
    assert keep_copy(target, state) == first
    target.write_bytes(NEW)
    second = keep_copy(target, state)
    assert (first.read_bytes(), second.read_bytes()) == (OLD, NEW)
    assert first.name.startswith("plan-")
    assert first.suffix == ".canvasdesk"
    assert stat.S_IMODE(first.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("name", ["😀" * 60, os.fsdecode(b"a\xff" * 60)])
def test_a_copy_is_kept_whatever_the_file_is_called(tmp_path: Path, name: str):
    path = tmp_path / f"{name}.canvasdesk"
    path.write_bytes(OLD)
    copy = keep_copy(path, tmp_path / "state")
    assert copy.read_bytes() == OLD
    assert copy.name.isprintable()


def test_a_damaged_copy_does_not_pass_for_one(target: Path, tmp_path: Path):
    copy = keep_copy(target, tmp_path / "state")
    copy.write_bytes(b"")
    with pytest.raises(StorageError):
        keep_copy(target, tmp_path / "state")


@pytest.mark.parametrize("call", ["unlink", "link"])
def test_a_file_that_cannot_get_another_name_keeps_the_one_it_has(target: Path, call: str):
    disk, failed = failing(call, 1, errno.EIO)
    with pytest.raises(StorageError, match=r"save\.disk_fault"):
        move(target, target.with_name("other"), disk)
    assert failed()
    assert list(target.parent.iterdir()) == [target]
    assert target.stat().st_nlink == 1


def test_a_copy_that_the_disk_did_not_confirm_is_none(
    target: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    disk, failed = failing("fsync", 2, errno.EIO)
    monkeypatch.setattr("canvasdesk.storage.copies.save", partial(save, disk=disk))
    with pytest.raises(StorageError, match=r"save\.disk_fault"):
        keep_copy(target, tmp_path / "state")
    assert failed()
    assert keep_copy(target, tmp_path / "state").read_bytes() == OLD
