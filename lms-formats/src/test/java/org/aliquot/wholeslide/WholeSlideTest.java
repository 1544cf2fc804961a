package org.aliquot.wholeslide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slides of all kinds of files show the points they were made of. */
class WholeSlideTest {

    @TempDir
    private Path folder;

    private final BufferedImage film = MadeSlides.FILM;

    @ParameterizedTest
    @CsvSource({"'', 256", "LZW, 256", "ZLib, 128", "Deflate, 512", "PackBits, 256", "LZW, 0", "'', 0"})
    void aTiffThatLosesNothingIsReadToThePoint(String packing, int side) throws IOException {
        assertThat(MadeSlides.apart(film, whole(MadeSlides.tiff(folder.resolve("a.tif"), film, packing, side))))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {256, 240, 0})
    void aTiffOfJpegLooksTheSame(int side) throws IOException {
        assertThat(MadeSlides.apart(film, whole(MadeSlides.tiff(folder.resolve("a.tif"), film, "JPEG", side))))
                .isLessThan(4);
    }

    @ParameterizedTest
    @CsvSource({"254, 1", "256, 0", "200, 8"})
    void aDeepZoomImageIsReadToThePoint(int side, int overlap) throws IOException {
        assertThat(MadeSlides.apart(film, whole(MadeSlides.deepZoom(folder.resolve("a.szi"), film, side, overlap))))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tilesOfBothVersionsOfIiifLookTheSame(boolean both) throws IOException {
        assertThat(MadeSlides.apart(film, whole(MadeSlides.iiif(folder.resolve("a.zip"), film, 256, both))))
                .isLessThan(4);
    }

    /** Written by libvips and libtiff, with a label and a photograph of the glass behind it, as a scanner does. */
    @Test
    void anSvsFileIsItsLargestPictureWithTheScaleTheScannerWrote() throws IOException, URISyntaxException {
        try (WholeSlide slide = WholeSlide.open(given("small.svs"))) {
            assertThat(slide.grid()).isEqualTo(new Grid(900, 520, 240, 240));
            assertThat(slide.pixel()).isEqualTo(OptionalDouble.of(0.252));
            BufferedImage whole = new Mosaic(slide).part(0, 0, 900, 520);
            assertThat(stained(whole)).as("its colors are those of a film").isGreaterThan(0.05);
        }
    }

    @Test
    void aBigTiffIsReadWithTheScaleOfItsResolution() throws IOException, URISyntaxException {
        try (WholeSlide slide = WholeSlide.open(given("small-bigtiff.tif"))) {
            assertThat(slide.grid()).isEqualTo(new Grid(520, 300, 128, 128));
            assertThat(slide.pixel().orElseThrow()).isCloseTo(0.25, within(1e-9));
            assertThat(stained(new Mosaic(slide).part(0, 0, 520, 300))).isGreaterThan(0.05);
        }
    }

    @Test
    void aResolutionOfAPrinterIsNoScale() throws IOException {
        try (WholeSlide slide = WholeSlide.open(MadeSlides.tiff(folder.resolve("a.tif"), film, "LZW", 256))) {
            assertThat(slide.pixel()).isEmpty();
        }
    }

    private static Path given(String name) throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(WholeSlideTest.class.getResource(name)).toURI());
    }

    private static BufferedImage whole(Path file) throws IOException {
        try (WholeSlide slide = WholeSlide.open(file)) {
            Grid grid = slide.grid();
            assertThat(grid.width()).isEqualTo(MadeSlides.FILM.getWidth());
            return new Mosaic(slide).part(0, 0, grid.width(), grid.height());
        }
    }

    /** Which share of the points is as red as red cells are. */
    private static double stained(BufferedImage picture) {
        int stained = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int point = picture.getRGB(x, y);
                int red = point >> 16 & 0xff;
                stained += red > (point >> 8 & 0xff) + 20 && red > (point & 0xff) + 20 ? 1 : 0;
            }
        }
        return (double) stained / picture.getWidth() / picture.getHeight();
    }
}
