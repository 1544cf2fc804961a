package org.aliquot.wholeslide;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.aliquot.microscope.SlideSet;
import org.aliquot.microscope.StudySlide;

/** Files of a slide that the microscope drew. */
final class MadeSlides {

    /** 1,200 by 700 points of a blood film, as neither is a multiple of a tile's side. */
    static final BufferedImage FILM = film();

    private MadeSlides() {}

    private static BufferedImage film() {
        StudySlide slide = StudySlide.of(SlideSet.FILM, 1);
        BufferedImage film = new BufferedImage(1200, 700, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = film.createGraphics();
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 5; column++) {
                byte[] tile = slide.tile(new StudySlide.Tile(4, 2, 8 + column, 8 + row));
                graphics.drawImage(read(tile), column * StudySlide.TILE, row * StudySlide.TILE, null);
            }
        }
        graphics.dispose();
        return film;
    }

    static BufferedImage read(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A picture as the only one in a TIFF file, in tiles of that side; 0 for strips. */
    static Path tiff(Path file, BufferedImage picture, String packing, int side) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        Files.deleteIfExists(file);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (side > 0) {
                how.setTilingMode(ImageWriteParam.MODE_EXPLICIT);
                how.setTiling(side, side, 0, 0);
            }
            if (!packing.isEmpty()) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionType(packing);
            }
            var meta = writer.getDefaultImageMetadata(new ImageTypeSpecifier(picture), how);
            writer.write(null, new IIOImage(picture, null, meta), how);
        } finally {
            writer.dispose();
        }
        return file;
    }

    static Path deepZoom(Path file, BufferedImage picture, int side, int overlap) throws IOException {
        try (ZipOutputStream zip = zip(file)) {
            put(zip, "film.dzi", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Image xmlns="http://schemas.microsoft.com/deepzoom/2008" Format="png" Overlap="%d" TileSize="%d">
                      <Size Height="%d" Width="%d"/>
                    </Image>
                    """.formatted(overlap, side, picture.getHeight(), picture.getWidth()));
            put(zip, "film_files/0/0_0.png", picture.getSubimage(0, 0, 1, 1));
            for (int row = 0; row * side < picture.getHeight(); row++) {
                for (int column = 0; column * side < picture.getWidth(); column++) {
                    int left = Math.max(0, column * side - overlap);
                    int top = Math.max(0, row * side - overlap);
                    int right = Math.min(picture.getWidth(), (column + 1) * side + overlap);
                    int bottom = Math.min(picture.getHeight(), (row + 1) * side + overlap);
                    put(
                            zip,
                            "film_files/11/%d_%d.png".formatted(column, row),
                            picture.getSubimage(left, top, right - left, bottom - top));
                }
            }
        }
        return file;
    }

    /** @param both whether names of sizes have both sides, as version 3 writes them */
    static Path iiif(Path file, BufferedImage picture, int side, boolean both) throws IOException {
        try (ZipOutputStream zip = zip(file)) {
            put(
                    zip,
                    "film/info.json",
                    "{\"width\": %d, \"height\": %d, \"tiles\": [{\"width\": %d, \"scaleFactors\": [1, 2]}]}"
                            .formatted(picture.getWidth(), picture.getHeight(), side));
            for (int top = 0; top < picture.getHeight(); top += side) {
                for (int left = 0; left < picture.getWidth(); left += side) {
                    int wide = Math.min(side, picture.getWidth() - left);
                    int high = Math.min(side, picture.getHeight() - top);
                    String size = wide + "," + (both ? high : "");
                    zip.putNextEntry(
                            new ZipEntry("film/%d,%d,%d,%d/%s/0/default.jpg".formatted(left, top, wide, high, size)));
                    zip.write(JpegFile.of(copy(picture.getSubimage(left, top, wide, high)), 0.95f));
                }
            }
        }
        return file;
    }

    private static BufferedImage copy(BufferedImage part) {
        BufferedImage copy = new BufferedImage(part.getWidth(), part.getHeight(), BufferedImage.TYPE_INT_RGB);
        copy.getGraphics().drawImage(part, 0, 0, null);
        return copy;
    }

    static ZipOutputStream zip(Path file) throws IOException {
        OutputStream out = Files.newOutputStream(file);
        return new ZipOutputStream(out);
    }

    static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    static void put(ZipOutputStream zip, String name, BufferedImage picture) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        ImageIO.write(picture, "png", zip);
    }

    /** How far apart two pictures are: the mean of all differences of colors, of 255. */
    static double apart(BufferedImage one, BufferedImage other) {
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int a = one.getRGB(x, y);
                int b = other.getRGB(x, y);
                for (int shift : List.of(0, 8, 16)) {
                    sum += Math.abs((a >> shift & 0xff) - (b >> shift & 0xff));
                }
            }
        }
        return sum / 3.0 / one.getWidth() / one.getHeight();
    }
}
