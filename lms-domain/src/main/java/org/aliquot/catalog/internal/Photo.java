package org.aliquot.catalog.internal;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws a photo anew: upright as the camera was held, no larger than a page shows, without what the camera wrote beside it. */
final class Photo {

    /** A phone's screen three times over. */
    private static final int LONGEST_EDGE = 2000;

    private static final float QUALITY = 0.85f;

    private static final int ROWS_AT_ONCE = 256;

    /** Rows on either side that a point of the smaller picture is mixed of. */
    private static final int NEIGHBORS = 4;

    private Photo() {}

    /** @param file what it was read from: the camera says there how it was held */
    static BufferedImage upright(BufferedImage read, byte[] file) {
        int turn = orientation(file);
        boolean lying = turn >= 5;
        int width = lying ? read.getHeight() : read.getWidth();
        int height = lying ? read.getWidth() : read.getHeight();
        double scale = Math.min(1, (double) LONGEST_EDGE / Math.max(width, height));
        BufferedImage drawn = new BufferedImage(
                Math.max(1, (int) Math.round(width * scale)),
                Math.max(1, (int) Math.round(height * scale)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        AffineTransform place = AffineTransform.getScaleInstance(scale, scale);
        place.concatenate(turned(turn, read.getWidth(), read.getHeight()));
        for (int top = 0; top < read.getHeight(); top += ROWS_AT_ONCE) {
            drawRows(graphics, read, top, place);
        }
        graphics.dispose();
        return drawn;
    }

    /** A few rows of it, in the heap: the whole of it there is what the canvas avoids. */
    private static void drawRows(Graphics2D graphics, BufferedImage read, int top, AffineTransform place) {
        int from = Math.max(0, top - NEIGHBORS);
        int to = Math.min(read.getHeight(), top + ROWS_AT_ONCE + NEIGHBORS);
        BufferedImage rows = new BufferedImage(read.getWidth(), to - from, BufferedImage.TYPE_INT_RGB);
        for (int row = from; row < to; row++) {
            int[] points = read.getRGB(0, row, read.getWidth(), 1, null, 0, read.getWidth());
            rows.setRGB(0, row - from, read.getWidth(), 1, points, 0, read.getWidth());
        }
        AffineTransform here = new AffineTransform(place);
        here.translate(0, from);
        graphics.setClip(place.createTransformedShape(new Rectangle(0, top, read.getWidth(), ROWS_AT_ONCE)));
        graphics.drawImage(rows, here, null);
    }

    static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** 1 to 8 as EXIF counts; 1, upright, where the camera said nothing that can be read. */
    private static int orientation(byte[] file) {
        try {
            var exif = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif != null && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? exif.getInt(ExifIFD0Directory.TAG_ORIENTATION)
                    : 1;
        } catch (ImageProcessingException | MetadataException | IOException unreadable) {
            return 1;
        }
    }

    /** From the points of the file to those of the upright picture. */
    private static AffineTransform turned(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
