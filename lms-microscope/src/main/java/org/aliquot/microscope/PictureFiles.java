package org.aliquot.microscope;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.aliquot.microscope.optics.Picture;

/** Pictures as bytes of a file. */
public final class PictureFiles {

    private static final float[] QUALITIES = {0.92f, 0.85f, 0.75f, 0.62f, 0.48f, 0.34f, 0.2f};

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

    /** The best of a few qualities that needs no more bytes than this; the lowest quality if none does. */
    public static byte[] jpeg(Picture picture, int most) {
        var image = image(picture);
        byte[] bytes = {};
        for (float quality : QUALITIES) {
            bytes = jpeg(image, quality);
            if (bytes.length <= most) {
                return bytes;
            }
        }
        return bytes;
    }

    private static byte[] jpeg(BufferedImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
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
        image.setRGB(0, 0, picture.width(), picture.height(), picture.rgb(), 0, picture.width());
        return image;
    }
}
