package faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import load.Installation;

/** The disk that is there, to which the database's processes may write a few times a second: a group of processes with a limit. */
final class SlowDisk implements TroubledDisk {

    private static final int WRITES_A_SECOND = 4;

    private static final Path FIRST_VERSION = Path.of("/sys/fs/cgroup/blkio");
    private static final Path SECOND_VERSION = Path.of("/sys/fs/cgroup");

    private final Path group;
    private final boolean first;
    private final String device;
    private boolean closed;

    private SlowDisk(Path group, boolean first, String device) {
        this.group = group;
        this.first = first;
        this.device = device;
    }

    /** @param directory on the disk */
    static SlowDisk under(Path directory) throws IOException {
        String device = device(directory);
        boolean first = Files.isDirectory(FIRST_VERSION);
        Path root = first ? FIRST_VERSION : SECOND_VERSION;
        if (!first) {
            Files.writeString(root.resolve("cgroup.subtree_control"), "+io");
        }
        Path group = root.resolve("aliquot-faults-" + ProcessHandle.current().pid());
        return TroubledDisk.closedAtTheEnd(new SlowDisk(Files.createDirectory(group), first, device));
    }

    @Override
    public Strike.Kind strike() {
        return Strike.Kind.DISK_SLOW;
    }

    /** Who is started by them afterward is in the group as well. */
    @Override
    public void trouble(Installation installation) throws IOException {
        limit(Integer.toString(WRITES_A_SECOND));
        ProcessHandle postmaster = installation.postmaster();
        add(postmaster.pid());
        for (long process : postmaster.descendants().mapToLong(ProcessHandle::pid).toArray()) {
            try {
                add(process);
            } catch (IOException ended) {
                System.out.println("    process " + process + " is not slow: " + ended.getMessage());
            }
        }
    }

    private void add(long process) throws IOException {
        Files.writeString(group.resolve("cgroup.procs"), Long.toString(process));
    }

    @Override
    public void relieve() throws IOException {
        limit(first ? "0" : "max");
    }

    private void limit(String writes) throws IOException {
        if (first) {
            Files.writeString(group.resolve("blkio.throttle.write_iops_device"), device + " " + writes);
        } else {
            Files.writeString(group.resolve("io.max"), device + " wiops=" + writes);
        }
    }

    /** The whole disk: a part of it cannot be limited. */
    private static String device(Path directory) throws IOException {
        long number = (Long) Files.getAttribute(directory, "unix:dev");
        Path device = Path.of("/sys/dev/block", (number >> 8 & 0xfff) + ":" + (number & 0xff | number >> 12 & 0xfff00)).toRealPath();
        Path disk = Files.exists(device.resolve("partition")) ? device.getParent() : device;
        try {
            return Files.readString(disk.resolve("dev")).strip();
        } catch (NoSuchFileException none) {
            throw new IOException(directory + " is on no disk that can be made slow", none);
        }
    }

    /** A group that still holds processes cannot be removed: who is left goes back to where all began. */
    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        for (String process : Files.readAllLines(group.resolve("cgroup.procs"))) {
            try {
                Files.writeString(group.resolveSibling("cgroup.procs"), process);
            } catch (IOException ended) {
                System.out.println("    process " + process + " ended: " + ended.getMessage());
            }
        }
        Files.delete(group);
    }
}
