package org.aliquot.catalog.internal;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.SampleModel;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/**
 * Draws a picture with eight bits a colour, a strip after the other: a file with sixteen bits would hold twice the memory of
 * what is drawn of it, all at once.
 */
final class Strips {

    /** Of what one reading unpacks. The first strips are unpacked again for each later one, so few are better. */
    private static final long MOST_BYTES = 32L * 1024 * 1024;

    private Strips() {}

    static BufferedImage drawn(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        int rows = (int) Math.clamp(MOST_BYTES / (width * bytesOfAPoint(reader)), 1, height);
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = drawn.createGraphics();
        try {
            for (int top = 0; top < height; top += rows) {
                ImageReadParam strip = reader.getDefaultReadParam();
                strip.setSourceRegion(new Rectangle(0, top, width, Math.min(rows, height - top)));
                graphics.drawImage(reader.read(0, strip), 0, top, null);
            }
        } finally {
            graphics.dispose();
        }
        return drawn;
    }

    private static long bytesOfAPoint(ImageReader reader) throws IOException {
        SampleModel points = reader.getImageTypes(0).next().getSampleModel(1, 1);
        return Math.max(1, (long) points.getNumBands() * DataBuffer.getDataTypeSize(points.getDataType()) / 8);
    }
}
