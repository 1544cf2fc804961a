package org.aliquot.wholeslide;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the viewer asks for: tiles of 256 points, each level half of the next, and one picture of the whole. */
class PyramidTest {

    @TempDir
    private Path folder;

    @Test
    void aSlideIsCutIntoAllItsTiles() throws IOException {
        Map<String, BufferedImage> tiles = new LinkedHashMap<>();
        List<Long> reached = new ArrayList<>();
        try (WholeSlide slide =
                WholeSlide.open(MadeSlides.tiff(folder.resolve("a.tif"), MadeSlides.FILM, "LZW", 240))) {
            Pyramid.cut(slide, taker(tiles, reached));
        }
        assertThat(Pyramid.levels(1200, 700)).isEqualTo(2);
        assertThat(tiles).hasSize(1 + 3 * 2 + 5 * 3);
        assertThat(size(tiles, "0/0/0")).isEqualTo("300×175");
        assertThat(size(tiles, "1/0/0")).isEqualTo("256×256");
        assertThat(size(tiles, "1/2/1")).isEqualTo("88×94");
        assertThat(size(tiles, "2/4/2")).isEqualTo("176×188");
        assertThat(reached).hasSize(15).last().isEqualTo(15L);
        assertThat(MadeSlides.apart(
                        MadeSlides.FILM.getSubimage(256, 256, 256, 256), Objects.requireNonNull(tiles.get("2/1/1"))))
                .isLessThan(4);
    }

    @Test
    void aPointOfALevelIsTheMeanOfFourBelow() throws IOException {
        Map<String, BufferedImage> tiles = new LinkedHashMap<>();
        BufferedImage checks = new BufferedImage(600, 600, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 600; y++) {
            for (int x = 0; x < 600; x++) {
                checks.setRGB(x, y, (x + y) % 2 == 0 ? 0xff0000 : 0x0000ff);
            }
        }
        try (WholeSlide slide = WholeSlide.open(MadeSlides.tiff(folder.resolve("a.tif"), checks, "LZW", 256))) {
            Pyramid.cut(slide, taker(tiles, new ArrayList<>()));
        }
        int point = Objects.requireNonNull(tiles.get("0/0/0")).getRGB(150, 150);
        assertThat(point >> 16 & 0xff).isBetween(125, 131);
        assertThat(point >> 8 & 0xff).isBetween(0, 3);
        assertThat(point & 0xff).isBetween(125, 131);
    }

    /** Depth first: of a slide of 40,000 by 30,000 points a few tiles are held at once, and each is read once. */
    @Test
    void aLargeSlideIsReadTileByTileEachOnce() throws IOException {
        AtomicInteger read = new AtomicInteger();
        BufferedImage tile = MadeSlides.FILM.getSubimage(0, 0, 240, 240);
        Grid grid = new Grid(12_000, 9_000, 240, 240);
        WholeSlide large = new WholeSlide() {
            @Override
            public Grid grid() {
                return grid;
            }

            @Override
            public OptionalDouble pixel() {
                return OptionalDouble.empty();
            }

            @Override
            public BufferedImage tile(int column, int row) {
                read.incrementAndGet();
                return tile;
            }

            @Override
            public void close() {}
        };
        AtomicInteger taken = new AtomicInteger();
        Pyramid.cut(large, new Pyramid.Taker() {
            @Override
            public void take(int level, int column, int row, byte[] jpeg) {
                taken.incrementAndGet();
            }

            @Override
            public void reached(long done, long of) {
                assertThat(done).isLessThanOrEqualTo(of);
            }
        });
        assertThat(taken).hasValueGreaterThan(47 * 36);
        assertThat(read).hasValueBetween(grid.columns() * grid.rows(), grid.columns() * grid.rows() * 12 / 10);
    }

    private static String size(Map<String, BufferedImage> tiles, String name) {
        BufferedImage tile = Objects.requireNonNull(tiles.get(name));
        return tile.getWidth() + "×" + tile.getHeight();
    }

    private static Pyramid.Taker taker(Map<String, BufferedImage> tiles, List<Long> reached) {
        return new Pyramid.Taker() {
            @Override
            public void take(int level, int column, int row, byte[] jpeg) {
                tiles.put(level + "/" + column + "/" + row, MadeSlides.read(jpeg));
            }

            @Override
            public void reached(long done, long of) {
                reached.add(done);
            }
        };
    }
}
