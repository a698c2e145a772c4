"""Calls a program as Hadoop Streaming calls a mapper, or as Spark's RDD.pipe calls a command.

    stand_in.py hadoop MAPPERS FILE COMMAND   key<tab>value lines, cut into so many splits; sorts what comes out by key
    stand_in.py spark PARTITIONS FILE COMMAND  lines, dealt out to so many partitions; prints them partition by partition

The command is split as a shell would, and run without one. In both, an exit code that is not 0 fails the job; in both, lines are
written by a thread of its own while others are read, so a program that waits for all of its input is no trouble, and one that
does not take it is.
"""
import shlex
import subprocess
import sys
import threading


def run(lines, command, environment):
    process = subprocess.Popen(shlex.split(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)

    def feed():
        for line in lines:
            process.stdin.write(line + b"\n")
            process.stdin.flush()  # so the program sees one line at a time
        process.stdin.close()

    feeder = threading.Thread(target=feed)
    feeder.start()
    got = [line.rstrip(b"\n") for line in process.stdout]
    feeder.join()
    code = process.wait()
    if code != 0:
        sys.exit("%s: subprocess failed with code %d" % (command, code))
    return got


def main():
    framework, parts, name, command = sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4]
    with open(name, "rb") as file:
        lines = file.read().split(b"\n")
    if lines[-1] == b"":
        lines.pop()
    if framework == "hadoop":
        size = -(-len(lines) // parts)
        splits = [lines[i * size:(i + 1) * size] for i in range(parts)]
        results = []
        for i, split in enumerate(splits):
            results += run(split, command, {"mapreduce_task_partition": str(i), "mapreduce_map_input_file": name})
        # The shuffle: by key, which ends at the first tab. A line without one is a key with an empty value.
        results.sort(key=lambda line: line.split(b"\t", 1)[0])
    else:
        results = []
        for i in range(parts):
            results += run(lines[i::parts], command, {"SPARK_PARTITION": str(i)})
    sys.stdout.buffer.write(b"".join(line + b"\n" for line in results))


if __name__ == "__main__":
    main()
