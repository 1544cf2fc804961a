package org.aliquot.microscope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.aliquot.microscope.SearchField.Corner;
import org.aliquot.microscope.SearchField.Spot;
import org.junit.jupiter.api.Test;

/** Fields in which something is to be found. */
class SearchFieldTest {

    private static final long SEED = 20261128;
    private static final Search FRAGMENTS = new Search(
            List.of("schistocyte", "helmet-cell"), List.of("teardrop-cell", "target-cell", "echinocyte"), 3, 5);

    @Test
    void theSameNumberGivesTheSameFieldAndAnotherOneAnother() {
        assertThat(SearchField.of(FRAGMENTS, 3).spots())
                .isEqualTo(SearchField.of(FRAGMENTS, 3).spots());
        assertThat(SearchField.of(FRAGMENTS, 3).picture(200, 20_000))
                .isEqualTo(SearchField.of(FRAGMENTS, 3).picture(200, 20_000));
        assertThat(SearchField.of(FRAGMENTS, 4).spots())
                .isNotEqualTo(SearchField.of(FRAGMENTS, 3).spots());
    }

    @Test
    void holdsAsManyAsItsAuthorSaysAndOneOrTwoOfEachOther() {
        for (int number = 0; number < 40; number++) {
            List<Spot> spots = SearchField.of(FRAGMENTS, number).spots();
            assertThat(spots.stream().filter(Spot::wanted).toList())
                    .hasSizeBetween(3, 5)
                    .extracting(Spot::kind)
                    .containsOnly("schistocyte", "helmet-cell")
                    .contains("schistocyte", "helmet-cell");
            for (String other : FRAGMENTS.others()) {
                assertThat(spots.stream().filter(spot -> spot.kind().equals(other)))
                        .hasSizeBetween(1, 2)
                        .noneMatch(Spot::wanted);
            }
        }
    }

    @Test
    void whereOneObjectIsMarkedNoOtherIsAndNoneIsCutByTheEdge() {
        Random random = new Random(SEED);
        for (int round = 0; round < 60; round++) {
            Search search = anySearch(random);
            List<Spot> spots = SearchField.of(search, random.nextInt(1_000)).spots();
            for (Spot spot : spots) {
                assertThat(spot.around())
                        .as("seed " + SEED + ", " + search)
                        .allMatch(corner -> corner.x() > 0 && corner.x() < 1 && corner.y() > 0 && corner.y() < 1);
                assertThat(spots.stream().filter(other -> nearest(other, spot.middle())))
                        .as("seed " + SEED + ", " + search)
                        .containsExactly(spot);
            }
        }
    }

    @Test
    void thePictureShowsAnObjectWhereTheTruthSaysThatOneIs() throws IOException {
        Search dark = new Search(List.of("small-lymphocyte"), List.of("target-cell", "teardrop-cell"), 3, 3);
        for (int number = 0; number < 12; number++) {
            SearchField field = SearchField.of(dark, number);
            var picture = ImageIO.read(new ByteArrayInputStream(field.picture(300, 40_000)));
            for (Spot spot : field.spots()) {
                int rgb = picture.getRGB(
                        (int) (spot.middle().x() * 300), (int) (spot.middle().y() * 300));
                assertThat((rgb >> 16 & 0xff) < 140).as(spot.kind()).isEqualTo(spot.wanted());
            }
        }
    }

    @Test
    void saysWhatNoFieldCanShow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Search(List.of("unicorn"), List.of("target-cell", "teardrop-cell"), 1, 2))
                .withMessage("nothing in the atlas is called 'unicorn'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Search(List.of("spherocyte"), List.of("target-cell", "uric-acid"), 1, 2))
                .withMessage("'uric-acid' is not seen in the same field as 'spherocyte'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Search(List.of("red-cell"), List.of("target-cell", "teardrop-cell"), 1, 2))
                .withMessage("the field is full of 'red-cell' anyway");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Search(List.of("spherocyte"), List.of("target-cell"), 1, 2))
                .withMessageStartingWith("2 to 4 other kinds lie in the field");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Search(List.of("spherocyte"), List.of("target-cell", "spherocyte"), 1, 2))
                .withMessage("a kind is named twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Search(List.of("spherocyte"), List.of("target-cell", "bite-cell"), 4, 9))
                .withMessageStartingWith("1 to 8 objects are to be found");
        var casts = new Search(List.of("waxy-cast"), List.of("hyaline-cast", "fatty-cast"), 8, 8);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SearchField.of(casts, 0))
                .withMessage("there is no room for so many objects of this size");
    }

    private static Search anySearch(Random random) {
        List<String> kinds = new ArrayList<>(List.of(
                "schistocyte",
                "target-cell",
                "sickle-cell",
                "spherocyte",
                "nucleated-red-cell",
                "howell-jolly",
                "platelet",
                "eosinophil",
                "band-neutrophil",
                "p-falciparum-ring"));
        kinds.removeIf(kind -> Kinds.find(kind).isEmpty());
        Collections.shuffle(kinds, random);
        int most = 2 + random.nextInt(4);
        return new Search(kinds.subList(0, 1 + random.nextInt(2)), kinds.subList(2, 4 + random.nextInt(2)), 2, most);
    }

    /** Whether a mark there might count for it: nearer than the furthest corner of its area. */
    private static boolean nearest(Spot spot, Corner mark) {
        double reach = spot.around().stream()
                .mapToDouble(corner -> Math.hypot(
                        corner.x() - spot.middle().x(),
                        corner.y() - spot.middle().y()))
                .max()
                .orElseThrow();
        return Math.hypot(mark.x() - spot.middle().x(), mark.y() - spot.middle().y()) < reach;
    }
}
