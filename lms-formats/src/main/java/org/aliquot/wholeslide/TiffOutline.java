package org.aliquot.wholeslide;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The directories of a TIFF or BigTIFF file, with bounds on all that it says: readers that load them whole hold whatever a file
 * made for it makes them hold. Pictures are left to such a reader, a tile at a time ({@link OneTile}).
 */
final class TiffOutline implements Closeable {

    private static final int TIFF = 42;
    private static final int BIG_TIFF = 43;
    private static final int MOST_PARTS = 100;
    private static final int MOST_ENTRIES = 500;
    /** Bytes of what is no list of tiles: a scanner's words are long. */
    private static final int LONGEST_VALUE = 1 << 20;

    private static final int[] BYTES_OF_TYPE = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8};

    /**
     * One value as its directory lists it.
     *
     * @param at where in the file its bytes begin
     */
    private record Entry(int type, long count, long at) {

        int bytesOfOne() {
            return BYTES_OF_TYPE[type];
        }
    }

    /** One picture in the file. */
    final class Part {

        private final Map<Integer, Entry> entries;

        private Part(Map<Integer, Entry> entries) {
            this.entries = Map.copyOf(entries);
        }

        boolean has(int tag) {
            return entries.containsKey(tag);
        }

        /** Its first number. */
        long number(int tag, long otherwise) throws IOException {
            long[] numbers = numbers(tag, 1);
            return numbers.length == 0 ? otherwise : numbers[0];
        }

        /** Its numbers, as many as wanted; none where it has no such value. */
        long[] numbers(int tag, int most) throws IOException {
            Entry entry = entries.get(tag);
            if (entry == null) {
                return new long[0];
            }
            ByteBuffer bytes = values(entry, Math.min(entry.count(), most));
            long[] numbers = new long[(int) Math.min(entry.count(), most)];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = switch (entry.bytesOfOne()) {
                    case 1 -> Byte.toUnsignedLong(bytes.get());
                    case 2 -> Short.toUnsignedLong(bytes.getShort());
                    case 4 -> Integer.toUnsignedLong(bytes.getInt());
                    default -> bytes.getLong();
                };
            }
            return numbers;
        }

        /** A fraction; 0 where there is none. */
        double fraction(int tag) throws IOException {
            Entry entry = entries.get(tag);
            if (entry == null || entry.bytesOfOne() != 8 || entry.count() < 1) {
                return 0;
            }
            ByteBuffer bytes = values(entry, 1);
            double above = Integer.toUnsignedLong(bytes.getInt());
            long below = Integer.toUnsignedLong(bytes.getInt());
            return below == 0 ? 0 : above / below;
        }

        byte[] bytes(int tag) throws IOException {
            Entry entry = entries.get(tag);
            if (entry == null) {
                return new byte[0];
            }
            if (entry.count() * entry.bytesOfOne() > LONGEST_VALUE) {
                throw damaged();
            }
            byte[] bytes = new byte[(int) entry.count() * entry.bytesOfOne()];
            read(entry.at(), bytes.length).get(bytes);
            return bytes;
        }
    }

    private final FileChannel file;
    private final ByteOrder order;
    private final boolean big;
    private final List<Part> parts;

    private TiffOutline(FileChannel file) throws IOException {
        this.file = file;
        ByteBuffer start = ByteBuffer.allocate(16);
        while (start.hasRemaining() && file.read(start) >= 0) {
            continue;
        }
        start.flip();
        if (start.remaining() < 8) {
            throw damaged();
        }
        order = start.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        start.order(order);
        int kind = start.getShort(2);
        big = kind == BIG_TIFF;
        if (kind != TIFF && !(big && start.remaining() == 16 && start.getShort(4) == 8)) {
            throw new UnreadableSlideException("The file looks like a TIFF file but is not one. Export it again.");
        }
        parts = parts(big ? start.getLong(8) : Integer.toUnsignedLong(start.getInt(4)));
    }

    static TiffOutline open(Path path) throws IOException {
        FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
        boolean opened = false;
        try {
            TiffOutline outline = new TiffOutline(file);
            opened = true;
            return outline;
        } finally {
            if (!opened) {
                file.close();
            }
        }
    }

    List<Part> parts() {
        return parts;
    }

    ByteOrder order() {
        return order;
    }

    /**
     * Bytes of the file, in its order.
     *
     * @throws UnreadableSlideException when it has fewer
     */
    ByteBuffer read(long at, int length) throws IOException {
        if (at < 0 || at > file.size() - length) {
            throw damaged();
        }
        ByteBuffer bytes = ByteBuffer.allocate(length).order(order);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, at + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    static UnreadableSlideException damaged() {
        return new UnreadableSlideException(
                "The file is damaged, or was not copied to its end. Copy or export it again.");
    }

    private List<Part> parts(long first) throws IOException {
        List<Part> found = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        long at = first;
        while (at != 0) {
            if (!seen.add(at) || found.size() == MOST_PARTS) {
                throw new UnreadableSlideException(
                        "The file lists more than %d pictures, or its list never ends. Export the slide again from the scanner's viewer."
                                .formatted(MOST_PARTS));
            }
            long count = big
                    ? read(at, 8).getLong()
                    : Short.toUnsignedLong(read(at, 2).getShort());
            if (count < 1 || count > MOST_ENTRIES) {
                throw damaged();
            }
            long entries = at + (big ? 8 : 2);
            int length = (int) count * (big ? 20 : 12);
            ByteBuffer list = read(entries, length + (big ? 8 : 4));
            found.add(new Part(entries(list, entries, (int) count)));
            at = big ? list.getLong(length) : Integer.toUnsignedLong(list.getInt(length));
        }
        return List.copyOf(found);
    }

    private Map<Integer, Entry> entries(ByteBuffer list, long listAt, int count) {
        Map<Integer, Entry> entries = new HashMap<>();
        int room = big ? 8 : 4;
        for (int i = 0; i < count; i++) {
            int at = i * (big ? 20 : 12);
            int tag = Short.toUnsignedInt(list.getShort(at));
            int type = Short.toUnsignedInt(list.getShort(at + 2));
            long values = big ? list.getLong(at + 4) : Integer.toUnsignedLong(list.getInt(at + 4));
            if (type < BYTES_OF_TYPE.length && BYTES_OF_TYPE[type] > 0 && values > 0 && values <= Integer.MAX_VALUE) {
                int place = at + (big ? 12 : 8);
                boolean here = values * BYTES_OF_TYPE[type] <= room;
                long where = big ? list.getLong(place) : Integer.toUnsignedLong(list.getInt(place));
                entries.put(tag, new Entry(type, values, here ? listAt + place : where));
            }
        }
        return entries;
    }

    private ByteBuffer values(Entry entry, long values) throws IOException {
        return read(entry.at(), (int) (values * entry.bytesOfOne()));
    }
}
