package org.aliquot.wholeslide;

import java.io.ByteArrayInputStream;
import org.aliquot.markup.RefusedXml;
import org.aliquot.markup.Tag;
import org.aliquot.markup.TagReader;
import org.jspecify.annotations.Nullable;

/** Microsoft's Deep Zoom: a description, and beside it a folder for each level with tiles that overlap. */
record DeepZoom(Grid grid, String level, int overlap, String format) implements ZippedSlide.Tiles {

    private static final int MOST_OVERLAP = 64;

    static DeepZoom read(String name, byte[] file) {
        try {
            Tag image = TagReader.read(new ByteArrayInputStream(file));
            Tag size = image.first("Size").orElseThrow(() -> refused(null));
            int side = number(image, "TileSize");
            Grid grid = new Grid(number(size, "Width"), number(size, "Height"), side, side);
            int overlap = number(image, "Overlap");
            if (overlap > Math.min(MOST_OVERLAP, side)) {
                throw refused(null);
            }
            int levels = 32 - Integer.numberOfLeadingZeros(Math.max(grid.width(), grid.height()) - 1);
            return new DeepZoom(
                    grid, folder(name) + levels + "/", overlap, ZippedSlide.format(image.attribute("Format", "")));
        } catch (RefusedXml broken) {
            throw refused(broken);
        }
    }

    static String folder(String name) {
        return name.substring(0, name.lastIndexOf('.')) + "_files/";
    }

    @Override
    public ZippedSlide.Place place(int column, int row) {
        return new ZippedSlide.Place(
                level + column + "_" + row + "." + format,
                column == 0 ? 0 : overlap,
                row == 0 ? 0 : overlap,
                grid.tileWidth() + 2 * overlap,
                grid.tileHeight() + 2 * overlap);
    }

    private static int number(Tag tag, String name) {
        String text = tag.attribute(name, "");
        if (!text.matches("[0-9]{1,9}")) {
            throw refused(null);
        }
        return Integer.parseInt(text);
    }

    private static UnreadableSlideException refused(@Nullable Throwable cause) {
        String sentence = "The description of the Deep Zoom image (.dzi) cannot be read.";
        return cause == null ? new UnreadableSlideException(sentence) : new UnreadableSlideException(sentence, cause);
    }
}
