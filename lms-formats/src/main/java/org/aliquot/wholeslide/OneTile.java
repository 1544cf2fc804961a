package org.aliquot.wholeslide;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * One tile of a TIFF file as a small TIFF file of its own, which the JDK reads. Given the large file, that reader knows no BigTIFF and
 * loads all that is in it; others decode every tile before the one asked for.
 */
final class OneTile {

    private static final int JPEG = 7;
    private static final short SHORT = 3;
    private static final short LONG = 4;
    private static final short UNDEFINED = 7;
    private static final int HEADER = 8;
    private static final int ENTRY = 12;

    private final ByteOrder order;
    private final int width;
    private final int height;
    /** What the file says of its picture and a tile's reader has to know. */
    private final NavigableMap<Integer, byte[]> said = new TreeMap<>();

    private final boolean jpeg;

    /** @param numbers by their tags, short ones all */
    OneTile(ByteOrder order, int width, int height, Map<Integer, long[]> numbers, byte[] tables) {
        this.order = order;
        this.width = width;
        this.height = height;
        this.jpeg = first(numbers) == JPEG;
        numbers.forEach((tag, values) -> said.put(tag, shorts(values)));
        if (tables.length > 0) {
            said.put(TiffTag.JPEG_TABLES, tables);
        }
    }

    private static long first(Map<Integer, long[]> numbers) {
        long[] compression = numbers.get(TiffTag.COMPRESSION);
        return compression == null ? 0 : compression[0];
    }

    private byte[] shorts(long[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * values.length).order(order);
        for (long value : values) {
            bytes.putShort((short) value);
        }
        return bytes.array();
    }

    BufferedImage read(byte[] packed, int rows) throws IOException {
        try {
            if (jpeg) {
                requireNoLarger(packed);
            }
            return read("tiff", file(packed, rows));
        } catch (IOException | RuntimeException broken) { // the reader throws both on files made to break it
            throw new UnreadableSlideException("A tile of the slide is damaged. Export it again.", broken);
        }
    }

    /** What is packed in it may call itself larger than its tile, and would be made room for. */
    private void requireNoLarger(byte[] packed) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(packed))) {
            reader.setInput(in, true, true);
            if (reader.getWidth(0) > width || reader.getHeight(0) > height) {
                throw new IOException("larger than its tile");
            }
        } finally {
            reader.dispose();
        }
    }

    static BufferedImage read(String format, byte[] file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private byte[] file(byte[] packed, int rows) {
        NavigableMap<Integer, byte[]> values = new TreeMap<>(said);
        values.put(TiffTag.WIDTH, number(width));
        values.put(TiffTag.HEIGHT, number(rows));
        values.put(TiffTag.ROWS_PER_STRIP, number(rows));
        values.put(TiffTag.STRIP_OFFSETS, number(HEADER));
        values.put(TiffTag.STRIP_BYTES, number(packed.length));
        int list = HEADER + packed.length + packed.length % 2;
        int beside = list + 2 + values.size() * ENTRY + 4;
        int more = values.values().stream()
                .mapToInt(value -> value.length > 4 ? value.length + value.length % 2 : 0)
                .sum();
        ByteBuffer file = ByteBuffer.allocate(beside + more).order(order);
        file.put(order == ByteOrder.LITTLE_ENDIAN ? new byte[] {'I', 'I'} : new byte[] {'M', 'M'});
        file.putShort((short) 42).putInt(list).put(packed).position(list).putShort((short) values.size());
        for (Map.Entry<Integer, byte[]> value : values.entrySet()) {
            byte[] bytes = value.getValue();
            short type = type(value.getKey());
            file.putShort(value.getKey().shortValue()).putShort(type).putInt(bytes.length / bytes(type));
            if (bytes.length > 4) {
                file.putInt(beside);
                file.put(beside, bytes);
                beside += bytes.length + bytes.length % 2;
            } else {
                int next = file.position() + 4;
                file.put(bytes).position(next);
            }
        }
        return file.array();
    }

    private byte[] number(int value) {
        return ByteBuffer.allocate(4).order(order).putInt(value).array();
    }

    private static short type(int tag) {
        return switch (tag) {
            case TiffTag.JPEG_TABLES -> UNDEFINED;
            case TiffTag.WIDTH, TiffTag.HEIGHT, TiffTag.ROWS_PER_STRIP, TiffTag.STRIP_OFFSETS, TiffTag.STRIP_BYTES ->
                LONG;
            default -> SHORT;
        };
    }

    private static int bytes(short type) {
        return switch (type) {
            case SHORT -> 2;
            case LONG -> 4;
            default -> 1;
        };
    }
}
