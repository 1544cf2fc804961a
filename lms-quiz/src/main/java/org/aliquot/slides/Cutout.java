package org.aliquot.slides;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.aliquot.wholeslide.JpegFile;
import org.aliquot.wholeslide.Pyramid;

/** A part of a slide as one picture, at the closest level at which it is not larger than a page shows. */
final class Cutout {

    private static final int LONGEST_EDGE = 1600;

    /** Whoever keeps it packs it once more. */
    private static final float QUALITY = 0.95f;

    private Cutout() {}

    /** @param tiles empty where there is none */
    static byte[] jpeg(SlideSize size, SlideBox box, Function<SlideTile, Optional<byte[]>> tiles) {
        int halved = 0;
        while (Math.max(box.width(), box.height()) / (1 << halved) > LONGEST_EDGE) {
            halved++;
        }
        int level = Math.max(0, size.levels() - halved);
        double scale = 1.0 / (1L << size.levels() - level);
        int left = (int) (box.x() * scale);
        int top = (int) (box.y() * scale);
        BufferedImage picture = new BufferedImage(
                Math.max(1, (int) Math.round(box.width() * scale)),
                Math.max(1, (int) Math.round(box.height() * scale)),
                BufferedImage.TYPE_INT_RGB);
        int tile = level == 0 ? Pyramid.WHOLE : Pyramid.TILE;
        Graphics2D graphics = picture.createGraphics();
        for (int down = top / tile; down * tile < top + picture.getHeight(); down++) {
            for (int across = left / tile; across * tile < left + picture.getWidth(); across++) {
                BufferedImage part = tiles.apply(new SlideTile(level, across, down))
                        .map(Cutout::read)
                        .orElse(null);
                if (part != null) {
                    graphics.drawImage(part, across * tile - left, down * tile - top, null);
                }
            }
        }
        graphics.dispose();
        return JpegFile.of(picture, QUALITY);
    }

    private static BufferedImage read(byte[] jpeg) {
        try {
            return ImageIO.read(new ByteArrayInputStream(jpeg));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
