package org.aliquot.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.aliquot.bank.TaskView;
import org.aliquot.catalog.Exhibit;
import org.aliquot.microscope.Atlas;
import org.aliquot.microscope.Callout;
import org.aliquot.question.FieldTask;
import org.aliquot.question.OptionContent;
import org.junit.jupiter.api.Test;

/** The pictures of questions about a field. */
class FieldPicturesTest {

    private static final List<OptionContent> OPTIONS = List.of(
            new OptionContent("a", "One", true, "Why.", null),
            new OptionContent("b", "Two", false, "Why not.", "mixed"));

    /** Of all tests, so that each kind is drawn once. */
    private static final FieldPictures PICTURES = new FieldPictures(() -> 1);

    @Test
    void attemptsGetFieldsOfTheirOwnAndTheSameAttemptTheSameOne() {
        FieldPictures elsewhere = new FieldPictures(() -> 1);
        Set<ByteBuffer> drawn = new HashSet<>();
        for (long seed = 0; seed < 40; seed++) {
            byte[] field = file("basophil", seed);
            assertThat(elsewhere.file(asked("basophil", seed), 0)).contains(field);
            drawn.add(ByteBuffer.wrap(field));
        }
        assertThat(drawn).hasSize(FieldPictures.OF_EACH_KIND);
    }

    @Test
    void anotherInstallationHasOthers() {
        assertThat(new FieldPictures(() -> 2).file(asked("basophil", 3), 0).orElseThrow())
                .isNotEqualTo(file("basophil", 3));
    }

    @Test
    void theQuestionComesWithoutItsPictureAndHasOne() {
        assertThat(PICTURES.of(asked("basophil", 3)).svg())
                .contains(TaskView.PICTURE)
                .doesNotContain("href");
        assertThat(PICTURES.file(asked("basophil", 3), 1)).isEmpty();
        assertThat(PICTURES.file(asked("basophil", 3), -1)).isEmpty();
    }

    @Test
    void nothingInItTellsWhatItShows() {
        for (Atlas.Entry kind : Atlas.entries()) {
            Exhibit field = PICTURES.of(asked(kind.id(), 3));
            assertThat(field.title())
                    .isEqualTo(kind.amongOthers() ? "Field under the microscope" : "Seen with the eye");
            assertThat(field.svg().toLowerCase())
                    .as(kind.id())
                    .doesNotContain(kind.id())
                    .doesNotContain(kind.name().toLowerCase());
            assertThat(field.sha256()).isEmpty();
        }
    }

    @Test
    void nothingInItNamesTheParts() {
        for (Atlas.Entry kind : Atlas.entries()) {
            Exhibit field = PICTURES.of(asked(kind.id(), 3));
            String besideFeatures = field.description().replace(kind.features(), "");
            assertThat(Atlas.callouts(kind.id(), 1))
                    .extracting(Callout::words)
                    .allSatisfy(part -> assertThat(field.svg() + besideFeatures + field.title())
                            .as(kind.id())
                            .doesNotContain(part));
        }
    }

    @Test
    void whatItShowsIsNotFoundAmongThePicturesOfTheAtlas() {
        Set<ByteBuffer> lookedUp = new HashSet<>();
        for (int number = 1; number <= Atlas.PICTURES; number += 40) {
            lookedUp.add(ByteBuffer.wrap(
                    Atlas.picture("sickle-cell", number, FieldPictures.SIDE, FieldPictures.MOST_BYTES)));
        }
        for (long seed = 0; seed < FieldPictures.OF_EACH_KIND; seed++) {
            assertThat(lookedUp).doesNotContain(ByteBuffer.wrap(file("sickle-cell", seed)));
        }
    }

    @Test
    void isOfASizeThatAPhoneWithABadNetworkGets() throws IOException {
        for (Atlas.Entry kind : Atlas.entries()) {
            byte[] file = file(kind.id(), 3);
            assertThat(file).as(kind.id()).hasSizeLessThan(kind.amongOthers() ? 30_000 : 60_000);
            assertThat(ImageIO.read(new ByteArrayInputStream(file)).getWidth())
                    .isEqualTo(kind.amongOthers() ? 400 : 600);
        }
    }

    @Test
    void whoeverCannotSeeItReadsWhatItLooksLikeAndHowLargeItIs() {
        assertThat(PICTURES.of(asked("eosinophil", 1)).description())
                .contains("orange")
                .endsWith("It measures 12 to 16 µm.");
        assertThat(PICTURES.of(asked("monosodium-urate", 1)).description())
                .contains(
                        "It measures 9 to 24 µm. Compensated polarized light",
                        "from the lower left to the upper right");
    }

    @Test
    void whatIsSeenWithTheEyeIsNotPointedAt() {
        assertThat(PICTURES.of(asked("eosinophil", 1)).svg()).contains("<path");

        Exhibit plate = PICTURES.of(asked("streptococcus-pyogenes-on-blood", 1));
        assertThat(plate.svg()).doesNotContain("<path");
        assertThat(plate.description())
                .contains("Pinpoint", "Well-isolated colonies measure 0.5 to 0.9 mm.", "Sheep blood agar");
    }

    private static FieldTask asked(String kind, long seed) {
        return new FieldTask(kind, OPTIONS, true, seed);
    }

    private static byte[] file(String kind, long seed) {
        return PICTURES.file(asked(kind, seed), 0).orElseThrow();
    }
}
