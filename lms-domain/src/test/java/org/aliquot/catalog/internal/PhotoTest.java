package org.aliquot.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A photo is drawn a few rows at a time, and nobody can see where one time ended. */
class PhotoTest {

    private static final byte[] NOTHING_OF_THE_CAMERA = new byte[0];

    @Test
    void isTheSameAsDrawnAtOnce() {
        BufferedImage photo = noise(1700, 3100);

        BufferedImage drawn = Photo.upright(photo, NOTHING_OF_THE_CAMERA);

        BufferedImage expected = atOnce(photo, drawn.getWidth(), drawn.getHeight());
        assertThat(drawn.getHeight()).isEqualTo(2000);
        assertThat(largestDifference(drawn, expected)).as("of 255 shades").isLessThanOrEqualTo(2);
    }

    private static int largestDifference(BufferedImage one, BufferedImage other) {
        int largest = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                for (int shift : new int[] {0, 8, 16}) {
                    int shade = one.getRGB(x, y) >> shift & 0xff;
                    largest = Math.max(largest, Math.abs(shade - (other.getRGB(x, y) >> shift & 0xff)));
                }
            }
        }
        return largest;
    }

    private static BufferedImage atOnce(BufferedImage photo, int width, int height) {
        BufferedImage expected = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = expected.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        double scale = 2000.0 / photo.getHeight();
        graphics.drawImage(photo, AffineTransform.getScaleInstance(scale, scale), null);
        graphics.dispose();
        return expected;
    }

    private static BufferedImage noise(int width, int height) {
        Random random = new Random(7);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        return image;
    }
}
