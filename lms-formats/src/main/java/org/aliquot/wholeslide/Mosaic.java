package org.aliquot.wholeslide;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Any part of a slide, of its tiles; those read last are kept, since parts that lie side by side share them. */
final class Mosaic {

    /** As 32 MB of points. */
    private static final long KEPT_POINTS = 8L * 1024 * 1024;

    private final WholeSlide slide;
    private final Grid grid;
    private final Map<Integer, BufferedImage> kept;

    Mosaic(WholeSlide slide) {
        this.slide = slide;
        this.grid = slide.grid();
        int most = (int) Math.max(2, KEPT_POINTS / ((long) grid.tileWidth() * grid.tileHeight()));
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, BufferedImage> eldest) {
                return size() > most;
            }
        };
    }

    BufferedImage part(int left, int top, int width, int height) throws IOException {
        BufferedImage part = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = part.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        for (int row = top / grid.tileHeight(); row <= (top + height - 1) / grid.tileHeight(); row++) {
            for (int column = left / grid.tileWidth(); column <= (left + width - 1) / grid.tileWidth(); column++) {
                graphics.drawImage(
                        tile(column, row), column * grid.tileWidth() - left, row * grid.tileHeight() - top, null);
            }
        }
        graphics.dispose();
        return part;
    }

    private BufferedImage tile(int column, int row) throws IOException {
        int at = row * grid.columns() + column;
        BufferedImage known = kept.get(at);
        if (known != null) {
            return known;
        }
        BufferedImage read = slide.tile(column, row);
        BufferedImage plain = read;
        if (read.getType() != BufferedImage.TYPE_INT_RGB) {
            plain = new BufferedImage(
                    Math.min(read.getWidth(), grid.tileWidth()),
                    Math.min(read.getHeight(), grid.tileHeight()),
                    BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = plain.createGraphics();
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, plain.getWidth(), plain.getHeight());
            graphics.drawImage(read, 0, 0, null);
            graphics.dispose();
        }
        kept.put(at, plain);
        return plain;
    }
}
