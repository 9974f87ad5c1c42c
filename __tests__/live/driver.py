"""Runs DVC commands in one process: JSON lines in, JSON lines out, so that a hundred commands pay one start."""

import contextlib
import json
import os
import sys
import tempfile


@contextlib.contextmanager
def captured(descriptor):
    """Sends what is written to a file descriptor, by child processes too, to a file; yields a function that reads it."""
    kept = os.dup(descriptor)
    with tempfile.TemporaryFile() as file:
        os.dup2(file.fileno(), descriptor)

        def read():
            file.seek(0)
            return file.read().decode("utf-8", "surrogateescape")

        try:
            yield read
        finally:
            os.dup2(kept, descriptor)
            os.close(kept)


def run(main, args):
    """Exit code of a DVC command, whatever way it ends."""
    try:
        return main(args)
    except SystemExit as end:
        return end.code
    finally:
        sys.stdout.flush()
        sys.stderr.flush()


def serve():
    """Answers {folder, args} with {exit, stdout, stderr}, one line each."""
    requests = os.fdopen(os.dup(0), "r", encoding="utf-8")
    replies = os.fdopen(os.dup(1), "w", encoding="utf-8")
    # The commands of pipelines must neither read requests nor write replies.
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(2, 1)

    try:
        from dvc.cli import main
    except ImportError:  # before 2.10
        from dvc.main import main

    for line in requests:
        request = json.loads(line)
        os.chdir(request["folder"])
        with captured(1) as stdout, captured(2) as stderr:
            code = run(main, request["args"])
            reply = {"exit": code, "stdout": stdout(), "stderr": stderr()}
        replies.write(json.dumps(reply) + "\n")
        replies.flush()


serve()
