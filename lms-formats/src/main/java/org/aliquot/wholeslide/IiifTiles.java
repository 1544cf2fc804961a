package org.aliquot.wholeslide;

import java.util.NavigableSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tiles of the IIIF Image API, version 2 or 3, as files: what a server of level 0 is made of. A server itself is never asked.
 *
 * @param folder that of {@code info.json}
 * @param both whether names of sizes say width and height, as version 3 has them
 */
record IiifTiles(Grid grid, String folder, boolean both, String quality) implements ZippedSlide.Tiles {

    private static final JsonMapper JSON = new JsonMapper();

    static IiifTiles read(String name, byte[] file, NavigableSet<String> files) {
        try {
            JsonNode info = JSON.readTree(file);
            JsonNode tile = info.path("tiles").path(0);
            int width = tile.path("width").asInt(0);
            Grid grid = new Grid(
                    info.path("width").asInt(0),
                    info.path("height").asInt(0),
                    width,
                    tile.path("height").asInt(width));
            String folder = name.substring(0, name.lastIndexOf('/') + 1);
            IiifTiles shorter = new IiifTiles(grid, folder, false, "/0/default.jpg");
            return files.contains(shorter.place(0, 0).file())
                    ? shorter
                    : new IiifTiles(grid, folder, true, "/0/default.jpg");
        } catch (JacksonException broken) {
            throw new UnreadableSlideException("The description of the IIIF image (info.json) cannot be read.", broken);
        }
    }

    @Override
    public ZippedSlide.Place place(int column, int row) {
        int left = column * grid.tileWidth();
        int top = row * grid.tileHeight();
        int wide = Math.min(grid.tileWidth(), grid.width() - left);
        int high = Math.min(grid.tileHeight(), grid.height() - top);
        String size = wide + "," + (both ? high : "");
        return new ZippedSlide.Place(
                folder + left + "," + top + "," + wide + "," + high + "/" + size + quality,
                0,
                0,
                grid.tileWidth(),
                grid.tileHeight());
    }
}
