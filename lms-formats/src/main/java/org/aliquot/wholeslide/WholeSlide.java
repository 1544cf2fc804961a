package org.aliquot.wholeslide;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;

/** A slide as a file has it: its points, and how large one is. Whatever else is in the file is never asked for. */
public interface WholeSlide extends Closeable {

    Grid grid();

    /** How wide a point is, in µm; empty where the file does not say so. */
    OptionalDouble pixel();

    /**
     * The points of a tile from its upper left corner on.
     *
     * @throws UnreadableSlideException when it is damaged
     */
    BufferedImage tile(int column, int row) throws IOException;

    /**
     * Opens a file by what its first bytes say.
     *
     * @throws UnreadableSlideException when it is none we read
     */
    static WholeSlide open(Path file) throws IOException {
        byte[] start = start(file);
        if (start.length == 4 && start[0] == start[1] && (start[0] == 'I' || start[0] == 'M')) {
            return TiffSlide.open(file);
        }
        if (start.length == 4 && start[0] == 'P' && start[1] == 'K') {
            return ZippedSlide.open(file);
        }
        throw new UnreadableSlideException(
                "This file is not a slide that can be read here. Upload an SVS or pyramidal TIFF file, or a ZIP file with a Deep Zoom image (DZI) or IIIF tiles.");
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(4);
        }
    }
}
