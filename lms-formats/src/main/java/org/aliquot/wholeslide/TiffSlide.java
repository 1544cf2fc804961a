package org.aliquot.wholeslide;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The largest picture of an SVS, TIFF or BigTIFF file. The smaller ones are its pyramid, its label and the photograph of the whole
 * glass; nobody looks at them.
 */
final class TiffSlide implements WholeSlide {

    /** None, LZW, JPEG, both numbers of Deflate, PackBits. */
    private static final Set<Long> PACKINGS = Set.of(1L, 5L, 7L, 8L, 32946L, 32773L);

    /** The two of Aperio's and that of Leica's. */
    private static final Set<Long> JPEG_2000 = Set.of(33003L, 33004L, 33005L, 34712L);

    /** Light on dark, dark on light, colors, and JPEG's own way to say them. */
    private static final Set<Long> COLORS = Set.of(0L, 1L, 2L, 6L);

    private static final int YCBCR = 6;
    private static final int JPEG = 7;

    /** Without tiles each tile of ours needs whole rows of the file. */
    private static final long MOST_POINTS_IN_STRIPS = 64_000_000;

    private static final int MOST_BYTES_OF_TILE = 1 << 24;
    private static final Color GLASS = Color.WHITE;

    private final TiffOutline file;
    private final Grid grid;
    private final OptionalDouble pixel;
    private final OneTile reader;
    private final long[] offsets;
    private final long[] lengths;
    private final boolean strips;

    private TiffSlide(TiffOutline file) throws IOException {
        this.file = file;
        TiffOutline.Part part = largest(file);
        requireReadable(part);
        strips = !part.has(TiffTag.TILE_OFFSETS);
        grid = grid(part, strips);
        int tiles = grid.columns() * grid.rows();
        offsets = part.numbers(strips ? TiffTag.STRIP_OFFSETS : TiffTag.TILE_OFFSETS, tiles);
        lengths = part.numbers(strips ? TiffTag.STRIP_BYTES : TiffTag.TILE_BYTES, tiles);
        if (offsets.length != tiles || lengths.length != tiles) {
            throw TiffOutline.damaged();
        }
        pixel = TiffScale.pixel(part);
        reader = new OneTile(
                file.order(), grid.tileWidth(), grid.tileHeight(), said(part), part.bytes(TiffTag.JPEG_TABLES));
    }

    static TiffSlide open(Path path) throws IOException {
        TiffOutline file = TiffOutline.open(path);
        boolean opened = false;
        try {
            TiffSlide slide = new TiffSlide(file);
            opened = true;
            return slide;
        } finally {
            if (!opened) {
                file.close();
            }
        }
    }

    @Override
    public Grid grid() {
        return grid;
    }

    @Override
    public OptionalDouble pixel() {
        return pixel;
    }

    /** A tile of no bytes was left out by the scanner: nothing but glass lies there. */
    @Override
    public BufferedImage tile(int column, int row) throws IOException {
        int at = row * grid.columns() + column;
        int rows = strips ? Math.min(grid.tileHeight(), grid.height() - row * grid.tileHeight()) : grid.tileHeight();
        if (lengths[at] == 0) {
            return glass(grid.tileWidth(), rows);
        }
        if (lengths[at] < 0 || lengths[at] > MOST_BYTES_OF_TILE) {
            throw TiffOutline.damaged();
        }
        byte[] packed = new byte[(int) lengths[at]];
        file.read(offsets[at], packed.length).get(packed);
        return reader.read(packed, rows);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static BufferedImage glass(int width, int height) {
        BufferedImage glass = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = glass.createGraphics();
        graphics.setColor(GLASS);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return glass;
    }

    private static TiffOutline.Part largest(TiffOutline file) throws IOException {
        TiffOutline.Part largest = null;
        long most = 0;
        for (TiffOutline.Part part : file.parts()) {
            long points = side(part, TiffTag.WIDTH) * side(part, TiffTag.HEIGHT);
            if (points > most) {
                most = points;
                largest = part;
            }
        }
        if (largest == null) {
            throw new UnreadableSlideException("The file has no picture in it.");
        }
        return largest;
    }

    private static long side(TiffOutline.Part part, int tag) throws IOException {
        return Math.clamp(part.number(tag, 0), 0, Integer.MAX_VALUE);
    }

    private static void requireReadable(TiffOutline.Part part) throws IOException {
        long packing = part.number(TiffTag.COMPRESSION, 1);
        if (JPEG_2000.contains(packing)) {
            throw new UnreadableSlideException(
                    "The slide is compressed as JPEG 2000, which cannot be read here. Export it from the scanner's viewer with JPEG compression.");
        }
        if (!PACKINGS.contains(packing)) {
            throw new UnreadableSlideException(
                    "The slide is compressed in a way that cannot be read here (TIFF compression %d). Export it with JPEG compression."
                            .formatted(packing));
        }
        long samples = part.number(TiffTag.SAMPLES, 1);
        boolean bytes = true;
        for (long bits : part.numbers(TiffTag.BITS, 4)) {
            bytes &= bits == 8;
        }
        if (!part.has(TiffTag.BITS)
                || !bytes
                || samples == 2
                || samples > 4
                || part.number(TiffTag.PLANES, 1) != 1
                || !COLORS.contains(part.number(TiffTag.COLORS, 1))) {
            throw new UnreadableSlideException(
                    "The colors of this slide cannot be read here. Export it in RGB with 8 bits per color.");
        }
    }

    private static Grid grid(TiffOutline.Part part, boolean strips) throws IOException {
        int width = (int) side(part, TiffTag.WIDTH);
        int height = (int) side(part, TiffTag.HEIGHT);
        if (strips && (long) width * height > MOST_POINTS_IN_STRIPS) {
            throw new UnreadableSlideException(
                    "The slide is not cut into tiles, so it would have to be read whole. Save it as a pyramidal TIFF with tiles of 256 by 256 pixels.");
        }
        return strips
                ? new Grid(width, height, width, (int) Math.min(height, side(part, TiffTag.ROWS_PER_STRIP)))
                : new Grid(width, height, (int) side(part, TiffTag.TILE_WIDTH), (int) side(part, TiffTag.TILE_HEIGHT));
    }

    private static Map<Integer, long[]> said(TiffOutline.Part part) throws IOException {
        Map<Integer, long[]> said = new HashMap<>();
        long samples = part.number(TiffTag.SAMPLES, 1);
        long colors = part.number(TiffTag.COLORS, 1);
        said.put(TiffTag.BITS, part.numbers(TiffTag.BITS, (int) samples));
        said.put(TiffTag.COMPRESSION, new long[] {part.number(TiffTag.COMPRESSION, 1)});
        said.put(TiffTag.COLORS, new long[] {colors});
        said.put(TiffTag.SAMPLES, new long[] {samples});
        if (part.has(TiffTag.PREDICTOR)) {
            said.put(TiffTag.PREDICTOR, part.numbers(TiffTag.PREDICTOR, 1));
        }
        if (part.has(TiffTag.EXTRA_SAMPLES)) {
            said.put(TiffTag.EXTRA_SAMPLES, part.numbers(TiffTag.EXTRA_SAMPLES, 1));
        }
        if (colors == YCBCR) {
            if (part.number(TiffTag.COMPRESSION, 1) != JPEG) {
                throw new UnreadableSlideException(
                        "The colors of this slide cannot be read here. Export it in RGB with 8 bits per color.");
            }
            long[] subsampling = part.numbers(TiffTag.SUBSAMPLING, 2);
            said.put(TiffTag.SUBSAMPLING, subsampling.length == 2 ? subsampling : new long[] {2, 2});
        }
        return said;
    }
}
