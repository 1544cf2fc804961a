package org.aliquot.catalog.internal;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.stream.IntStream;

/**
 * A picture of eight bits a color whose points lie outside the heap: tens of megabytes that live for a second would have the
 * whole heap tidied, and an exam wait for it. Used by one thread, until it is closed.
 */
final class Canvas implements AutoCloseable {

    private final Arena arena = Arena.ofConfined();
    private final BufferedImage image;

    /** @param bands 1 for gray, 3 for red, green and blue; one more where points can be seen through */
    Canvas(int bands, int width, int height) {
        boolean clear = bands % 2 == 0;
        ColorModel colors = new ComponentColorModel(
                ColorSpace.getInstance(bands < 3 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB),
                clear,
                false,
                clear ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
                DataBuffer.TYPE_BYTE);
        var points = new PixelInterleavedSampleModel(
                DataBuffer.TYPE_BYTE,
                width,
                height,
                bands,
                width * bands,
                IntStream.range(0, bands).toArray());
        image = new BufferedImage(
                colors,
                Raster.createWritableRaster(points, new Points(arena, width * height * bands), null),
                false,
                null);
    }

    BufferedImage image() {
        return image;
    }

    @Override
    public void close() {
        arena.close();
    }

    private static final class Points extends DataBuffer {

        private final MemorySegment bytes;

        private Points(Arena arena, int size) {
            super(TYPE_BYTE, size);
            bytes = arena.allocate(size);
        }

        @Override
        public int getElem(int bank, int at) {
            return bytes.get(ValueLayout.JAVA_BYTE, at) & 0xff;
        }

        @Override
        public void setElem(int bank, int at, int value) {
            bytes.set(ValueLayout.JAVA_BYTE, at, (byte) value);
        }
    }
}
