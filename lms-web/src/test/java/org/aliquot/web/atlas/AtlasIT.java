package org.aliquot.web.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.microscope.Atlas;
import org.aliquot.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The atlas of cells: what learners see of each kind, and when it is closed. */
class AtlasIT extends PlatformTest {

    private static final String ATLAS = "/courses/mlt/atlas";

    @Test
    void showsEveryKindWithItsFeaturesFiveExamplesAndItsLookAlikes() {
        Person learner = learner();
        String atlas = page(learner, ATLAS);

        assertThat(Atlas.entries()).hasSizeGreaterThan(115).allSatisfy(kind -> {
            assertThat(atlas).contains("href=\"" + ATLAS + "/" + kind.id() + "\"", "/atlas/" + kind.id() + "/1.jpg");
            assertThat(page(learner, ATLAS + "/" + kind.id()))
                    .contains(shown(kind, 1), shown(kind, 5), kind.size())
                    .doesNotContain(shown(kind, 6));
            assertThat(kind.lookAlikes())
                    .isNotEmpty()
                    .allSatisfy(other -> assertThat(Atlas.find(other)).isPresent());
        });
        assertThat(atlas)
                .contains(
                        "blood film",
                        "urine sediment",
                        "Gram-stained, acid-fast, and trichrome smears",
                        "stool in iodine",
                        "href=\"#casts\"",
                        "id=\"crystals-of-acid-urine\"",
                        "id=\"gram-positive-cocci\"",
                        "id=\"protozoan-cysts-in-stool\"",
                        "id=\"antinuclear-antibodies-on-hep-2-cells\"",
                        "id=\"spinal-fluid-in-india-ink\"",
                        "id=\"hyaline-molds\"",
                        "id=\"colonies-on-blood-agar\"",
                        "id=\"disk-diffusion\"",
                        "id=\"triple-sugar-iron-agar\"");
        assertThat(page(learner, ATLAS + "/eosinophil"))
                .contains(
                        "href=\"" + ATLAS + "/basophil\"",
                        shown(Atlas.find("basophil").orElseThrow(), 1));
    }

    @Test
    void drawsOthersOnAndOn() {
        Person learner = learner();
        Atlas.Entry eosinophil = Atlas.find("eosinophil").orElseThrow();

        assertThat(page(learner, ATLAS + "/eosinophil"))
                .contains("from=6\">Draw others")
                .doesNotContain("those before");
        assertThat(page(learner, ATLAS + "/eosinophil?from=6"))
                .contains(shown(eosinophil, 6), shown(eosinophil, 10), "from=11\">Draw others", "from=1\">Back");
        assertThat(page(learner, ATLAS + "/eosinophil?from=1000"))
                .contains(shown(eosinophil, 1000), "from=1\">Draw others");
        assertThat(page(learner, ATLAS + "/eosinophil?from=991")).contains("from=996\">Draw others");
        assertThat(page(learner, ATLAS + "/eosinophil?from=-7")).contains(shown(eosinophil, 1));
    }

    @Test
    void aPictureIsSmallAndStaysWhatItIs() {
        Person learner = learner();
        Api.Reply one = learner.api().get(site() + "/atlas/eosinophil/1.jpg");

        one.requireStatus(200);
        assertThat(one.raw().headers().firstValue("content-type")).hasValue("image/jpeg");
        assertThat(one.raw().body()).hasSizeBetween(2_000, 24_000);
        assertThat(learner.api().get(site() + "/atlas/eosinophil/1.jpg").raw().body())
                .isEqualTo(one.raw().body());
        assertThat(learner.api().get(site() + "/atlas/eosinophil/2.jpg").raw().body())
                .isNotEqualTo(one.raw().body());
    }

    @Test
    void whatIsSeenInAnotherLightStandsBesideTheSameFieldsInBrightField() {
        Person learner = learner();
        String urate = page(learner, ATLAS + "/monosodium-urate");

        assertThat(urate)
                .contains("slow axis of the compensator", "/atlas/monosodium-urate/plain-1.jpg", "example 5 in bright");
        assertThat(page(learner, ATLAS + "/eosinophil")).doesNotContain("in bright field", "eosinophil/plain-");
        Api.Reply plain = learner.api().get(site() + "/atlas/monosodium-urate/plain-1.jpg");
        plain.requireStatus(200);
        assertThat(plain.raw().body())
                .hasSizeBetween(2_000, 24_000)
                .isNotEqualTo(learner.api()
                        .get(site() + "/atlas/monosodium-urate/1.jpg")
                        .raw()
                        .body());
    }

    @Test
    void thePartsOfTheFirstPictureAreNumberedAndNamed() {
        Person learner = learner();
        String first = page(learner, ATLAS + "/myeloblast-auer");

        assertThat(first)
                .contains("aria-pressed=\"false\"", ">Show parts</button>", "<li>Auer rod</li>", "<li>Nucleolus</li>")
                .contains("<text x=\"-7.0\" y=");
        assertThat(Atlas.callouts("myeloblast-auer", 1))
                .allSatisfy(callout -> assertThat(first)
                        .contains(
                                "<li>" + callout.words() + "</li>",
                                "cx=\"" + Math.round(1_000 * callout.x()) / 10.0 + "\""));
        assertThat(page(learner, ATLAS + "/myeloblast-auer?from=6"))
                .contains("<li>Auer rod</li>", "alt=\"The first example, larger\"")
                .doesNotContain(
                        first.lines().filter(line -> line.contains("<g><path")).toList());
        assertThat(page(learner, ATLAS + "/spherocyte")).doesNotContain("Show parts", "aliquot-callouts");
        assertThat(page(learner, ATLAS + "/igg-kappa")).doesNotContain("Show parts");
    }

    @Test
    void whatGlowsHasNoFieldsInBrightField() {
        assertThat(page(learner(), ATLAS + "/ana-homogeneous"))
                .contains("Fluorescence: where antibody is bound", "/atlas/ana-homogeneous/5.jpg")
                .doesNotContain("in bright field", "ana-homogeneous/plain-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/atlas/unicorn/1.jpg",
                "/atlas/eosinophil/0.jpg",
                "/atlas/eosinophil/1001.jpg",
                "/atlas/eosinophil/1.png",
                "/atlas/eosinophil/plain-1.jpg",
                "/atlas/monosodium-urate/plain-0.jpg",
                "/atlas/ana-homogeneous/plain-1.jpg",
                "/atlas/eosinophil/-1.jpg",
                ATLAS + "/unicorn"
            })
    void whatIsNotInItIsNotFound(String address) {
        assertThat(learner().api().get(site() + address).status()).isEqualTo(404);
    }

    @Test
    void isOpenToWhoIsEnrolledAndClosedWhileAnExamIsOpen() {
        Person learner = learner();
        assertThat(page(person(Role.LEARNER), ATLAS)).doesNotContain("/atlas/eosinophil/1.jpg");

        learner.api()
                .post("/attempts", "{\"exam\": \"mlt-bb-02-quiz\", \"mode\": \"exam\"}")
                .requireStatus(201);
        assertThat(page(learner, ATLAS)).doesNotContain("/atlas/eosinophil/1.jpg");
        assertThat(page(learner, ATLAS + "/eosinophil")).doesNotContain("/atlas/eosinophil/1.jpg");
        for (String picture : List.of("/atlas/eosinophil/1.jpg", "/atlas/slides/blood-film/1/whole.jpg")) {
            Api.Reply closed = learner.api().get(site() + picture).requireStatus(403);
            assertThat(closed.raw().headers().firstValue("Content-Type")).contains("image/svg+xml");
            assertThat(closed.raw().headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(closed.raw().body()).contains("Closed until you hand in");
        }
    }

    @Test
    void aCourseLeadsToIt() {
        assertThat(page(learner(), "/courses/mlt")).contains("href=\"" + ATLAS + "\"");
    }

    @Test
    void aLessonShowsPicturesOfItThatLeadThere() {
        Atlas.Entry cell = Atlas.find("urine-red-cell").orElseThrow();

        assertThat(page(learner(), "/courses/mlt/mlt-ua-06"))
                .contains(shown(cell, 1), "href=\"" + ATLAS + "/urine-red-cell\"", cell.features());
        assertThat(page(learner(), "/offline/courses/mlt/lessons/mlt-ua-06")).contains(shown(cell, 1));
    }

    @Test
    void whoWritesLessonsIsToldHowAPictureIsWritten() {
        String written = "![Caption in a sentence.](atlas:eosinophil.6)";

        assertThat(page(person(Role.INSTRUCTOR), ATLAS + "/eosinophil?from=6")).contains(written);
        assertThat(page(learner(), ATLAS + "/eosinophil?from=6")).doesNotContain("atlas:eosinophil");
    }

    private static String shown(Atlas.Entry kind, int number) {
        return "/atlas/" + kind.id() + "/" + number + ".jpg";
    }

    private String page(Person who, String path) {
        return who.api().get(site() + path).raw().body();
    }
}
