package org.aliquot.microscope;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.aliquot.microscope.optics.Picture;

/** Pictures as bytes of a file. */
public final class PictureFiles {

    private static final float[] QUALITIES = {0.92f, 0.85f, 0.75f, 0.68f, 0.62f, 0.55f, 0.48f, 0.41f, 0.34f, 0.27f, 0.2f
    };

    /** What a picture of each quality usually needs, as a share of the middle one. */
    private static final float[] SHARES = {2.1f, 1.4f, 1, 0.88f, 0.79f, 0.72f, 0.65f, 0.59f, 0.53f, 0.47f, 0.4f};

    private static final int MIDDLE = 2;

    private PictureFiles() {}

    public static byte[] png(Picture picture) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image(picture), "png", out);
            out.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a good quality that needs no more bytes than this; the lowest quality if none does. */
    public static byte[] jpeg(Picture picture, int most) {
        var image = image(picture);
        byte[] middle = jpeg(image, QUALITIES[MIDDLE]);
        byte[] bytes = middle;
        for (int i = likely(middle.length, most); i < QUALITIES.length; i++) {
            bytes = i == MIDDLE ? middle : jpeg(image, QUALITIES[i]);
            if (bytes.length <= most) {
                return bytes;
            }
        }
        return bytes;
    }

    private static int likely(int middle, int most) {
        int i = 0;
        while (i < QUALITIES.length - 1 && SHARES[i] * middle > most) {
            i++;
        }
        return i;
    }

    private static byte[] jpeg(BufferedImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var how = (JPEGImageWriteParam) writer.getDefaultWriteParam();
            how.setOptimizeHuffmanTables(true);
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage image(Picture picture) {
        var image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        int[] pixels = picture.rgb();
        System.arraycopy(pixels, 0, ((DataBufferInt) image.getRaster().getDataBuffer()).getData(), 0, pixels.length);
        return image;
    }
}
