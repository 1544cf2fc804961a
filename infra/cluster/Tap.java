package cluster;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * A network device of this machine whose other end is this program, which reads what the machine sends over it and writes what the
 * machine receives from it. The kernel takes it away when this program ends, however it does.
 */
final class Tap implements AutoCloseable {

    private static final Linker LINKER = Linker.nativeLinker();

    private static final MethodHandle OPEN = function(
            "open",
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT),
            Linker.Option.firstVariadicArg(2));
    private static final MethodHandle IOCTL = function(
            "ioctl",
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS),
            Linker.Option.firstVariadicArg(2));
    private static final MethodHandle POLL = function(
            "poll",
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT));
    private static final FunctionDescriptor TRANSFER =
            FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG);
    private static final MethodHandle READ = function("read", TRANSFER);
    private static final MethodHandle WRITE = function("write", TRANSFER);
    private static final MethodHandle CLOSE =
            function("close", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));

    private static final String DEVICES = "/dev/net/tun";

    /** O_RDWR | O_CLOEXEC: the programs of the parts do not keep it open. */
    private static final int TO_READ_AND_WRITE = 0x80002;

    /** TUNSETIFF. */
    private static final long MAKE = 0x400454caL;

    /** IFF_TAP | IFF_NO_PI: frames of Ethernet, and nothing in front of them. */
    private static final short FRAMES = 0x1002;

    /** Of a struct ifreq, and where the kind stands in it. */
    private static final long REQUEST_BYTES = 40;

    private static final long KIND_AT = 16;

    /** Of a struct pollfd, where it says what is waited for, and POLLIN. */
    private static final long ASKED_BYTES = 8;

    private static final long WHAT_AT = 4;
    private static final short SOMETHING_TO_READ = 1;

    private static final long LARGEST_FRAME = 1 << 16;
    private static final byte[] NOTHING = {};

    private interface Call {
        long of() throws Throwable;
    }

    private final String name;
    private final int file;
    private final MemorySegment asked;
    private final MemorySegment read;
    private final MemorySegment written;

    private Tap(String name, int file, Arena arena) {
        this.name = name;
        this.file = file;
        this.asked = arena.allocate(ASKED_BYTES, Long.BYTES);
        this.read = arena.allocate(LARGEST_FRAME, Long.BYTES);
        this.written = arena.allocate(LARGEST_FRAME, Long.BYTES);
        asked.set(ValueLayout.JAVA_INT, 0, file);
        asked.set(ValueLayout.JAVA_SHORT, WHAT_AT, SOMETHING_TO_READ);
    }

    private static MethodHandle function(String name, FunctionDescriptor descriptor, Linker.Option... options) {
        return LINKER.downcallHandle(LINKER.defaultLookup().find(name).orElseThrow(), descriptor, options);
    }

    /** @param name of the device, 15 letters at most; there is none of this name */
    static Tap open(String name) throws IOException {
        Arena arena = Arena.ofAuto();
        MemorySegment devices = arena.allocateFrom(DEVICES);
        int file = (int) call(() -> (int) OPEN.invokeExact(devices, TO_READ_AND_WRITE));
        if (file < 0) {
            throw new IOException(DEVICES + " cannot be opened");
        }
        MemorySegment request = arena.allocate(REQUEST_BYTES, Long.BYTES);
        request.setString(0, name);
        request.set(ValueLayout.JAVA_SHORT, KIND_AT, FRAMES);
        if (call(() -> (int) IOCTL.invokeExact(file, MAKE, request)) < 0) {
            giveBack(file);
            throw new IOException(name + " cannot be made");
        }
        return new Tap(name, file, arena);
    }

    private static long call(Call call) {
        try {
            return call.of();
        } catch (Throwable e) {
            throw new IllegalStateException("The system was called in a wrong way", e);
        }
    }

    String name() {
        return name;
    }

    /** The next frame that the machine sends within so many milliseconds; no bytes when it sends none. */
    byte[] read(int millis) throws IOException {
        if (call(() -> (int) POLL.invokeExact(asked, 1L, millis)) <= 0) {
            return NOTHING;
        }
        long length = call(() -> (long) READ.invokeExact(file, read, LARGEST_FRAME));
        if (length < 0) {
            throw new IOException(name + " is gone");
        }
        return read.asSlice(0, length).toArray(ValueLayout.JAVA_BYTE);
    }

    /** Another thread may read meanwhile. */
    void write(byte[] frame) throws IOException {
        long length = frame.length;
        MemorySegment.copy(frame, 0, written, ValueLayout.JAVA_BYTE, 0, frame.length);
        if (call(() -> (long) WRITE.invokeExact(file, written, length)) < 0) {
            throw new IOException(name + " takes nothing");
        }
    }

    private static void giveBack(int file) {
        call(() -> (int) CLOSE.invokeExact(file));
    }

    /** Nobody may read or write meanwhile. */
    @Override
    public void close() {
        giveBack(file);
    }
}
