package org.aliquot.wholeslide;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.aliquot.bounded.SafeZip;

/** Tiles as files of a zip file: a Deep Zoom image or the tiles of a IIIF image. */
final class ZippedSlide implements WholeSlide {

    /** Those of the largest slide in tiles of 256, with all levels. */
    private static final int MOST_FILES = 60_000;

    private static final int LARGEST_WORDS = 100_000;
    private static final int LARGEST_TILE = 1 << 24;
    /** The largest tile, and a quarter for what it shares with its neighbors. */
    private static final long MOST_POINTS = Grid.LARGEST_TILE * 5 / 4;

    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png");

    /** Where the tiles of the largest level lie. */
    interface Tiles {

        Grid grid();

        /** The name of a tile's file; the part of it that is the tile's own begins at {@code left} and {@code top}. */
        Place place(int column, int row);
    }

    /**
     * A tile in its file.
     *
     * @param left points of its neighbor before it
     * @param mostWide points that it may have from left to right
     * @param mostHigh points that it may have from top to bottom
     */
    record Place(String file, int left, int top, int mostWide, int mostHigh) {

        /** Each side by itself: long and narrow tiles would else be as high as they are wide. */
        private boolean holds(int wide, int high) {
            return wide <= mostWide && high <= mostHigh && (long) wide * high <= MOST_POINTS;
        }
    }

    private final SafeZip zip;
    private final Tiles tiles;

    private ZippedSlide(SafeZip zip) throws IOException {
        this.zip = zip;
        this.tiles = tiles(zip);
    }

    static ZippedSlide open(Path path) throws IOException {
        SafeZip zip;
        try {
            zip = SafeZip.open(path, MOST_FILES, (_, why) -> refused(why));
        } catch (IOException | IllegalArgumentException damaged) {
            throw new UnreadableSlideException("The ZIP file is damaged. Pack it again.", damaged);
        }
        boolean opened = false;
        try {
            ZippedSlide slide = new ZippedSlide(zip);
            opened = true;
            return slide;
        } finally {
            if (!opened) {
                zip.close();
            }
        }
    }

    @Override
    public Grid grid() {
        return tiles.grid();
    }

    @Override
    public OptionalDouble pixel() {
        return OptionalDouble.empty();
    }

    @Override
    public BufferedImage tile(int column, int row) throws IOException {
        Place place = tiles.place(column, row);
        try (InputStream in = zip.open(place.file(), LARGEST_TILE)) {
            if (in == null) {
                throw new UnreadableSlideException(
                        "A tile is missing in the ZIP file: %s. Pack the whole folder.".formatted(place.file()));
            }
            BufferedImage picture = picture(place, in.readAllBytes());
            return picture.getSubimage(
                    place.left(), place.top(), picture.getWidth() - place.left(), picture.getHeight() - place.top());
        } catch (IOException | RuntimeException broken) { // readers throw both on files made to break them
            throw broken instanceof UnreadableSlideException known
                    ? known
                    : new UnreadableSlideException(
                            "A tile in the ZIP file is damaged: %s.".formatted(place.file()), broken);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static BufferedImage picture(Place place, byte[] file) throws IOException {
        String format = place.file().endsWith("png") ? "png" : "jpeg";
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            if (!place.holds(reader.getWidth(0), reader.getHeight(0))) {
                throw new UnreadableSlideException(
                        "A tile in the ZIP file is larger than its description says: %s. Export the slide again."
                                .formatted(place.file()));
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static Tiles tiles(SafeZip zip) throws IOException {
        List<String> images = named(zip, ".dzi");
        if (images.isEmpty()) {
            images = zip.names().stream()
                    .filter(name -> name.endsWith(".xml") && hasFolder(zip, name))
                    .toList();
        }
        if (images.size() == 1) {
            return DeepZoom.read(images.getFirst(), words(zip, images.getFirst()));
        }
        List<String> infos = named(zip, "info.json");
        if (images.isEmpty() && infos.size() == 1) {
            return IiifTiles.read(infos.getFirst(), words(zip, infos.getFirst()), zip.names());
        }
        throw new UnreadableSlideException(
                images.isEmpty() && infos.isEmpty()
                        ? "The ZIP file has no Deep Zoom image (a .dzi file beside its folder _files) and no IIIF tiles (info.json) in it."
                        : "The ZIP file has more than one slide in it. Pack each by itself.");
    }

    private static List<String> named(SafeZip zip, String ending) {
        return zip.names().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(ending) && !name.startsWith("__MACOSX/"))
                .toList();
    }

    private static boolean hasFolder(SafeZip zip, String image) {
        String folder = DeepZoom.folder(image);
        String next = zip.names().ceiling(folder);
        return next != null && next.startsWith(folder);
    }

    private static byte[] words(SafeZip zip, String name) throws IOException {
        try (InputStream in = zip.open(name, LARGEST_WORDS)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException damaged) {
            throw new UnreadableSlideException("The ZIP file is damaged. Pack it again.", damaged);
        }
    }

    static String format(String format) {
        String plain = format.toLowerCase(Locale.ROOT);
        if (!PICTURES.contains(plain)) {
            throw new UnreadableSlideException("The tiles are neither JPEG nor PNG. Export them as JPEG.");
        }
        return plain;
    }

    private static UnreadableSlideException refused(String why) {
        return new UnreadableSlideException("The ZIP file cannot be read: " + why + ".");
    }
}
