package org.aliquot.web.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.microscope.Atlas;
import org.aliquot.microscope.SlideSet;
import org.aliquot.microscope.StudySlide;
import org.aliquot.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slides of the atlas that are moved: what is told of them, to whom, and their pictures. */
class SlideIT extends PlatformTest {

    private static final String SLIDES = "/courses/mlt/atlas/slides/";
    private static final String FILES = "/atlas/slides/";

    @ParameterizedTest
    @EnumSource
    void aSlideIsAPictureAndAListOfWhatLiesOnIt(SlideSet set) {
        Person learner = learner();
        StudySlide slide = StudySlide.of(set, 2);
        String page = page(learner, SLIDES + set.id() + "?number=2");

        assertThat(page)
                .contains(
                        FILES + set.id() + "/2/whole.jpg",
                        "slide 2",
                        slide.words(),
                        "number=3\">Another slide",
                        "number=1\">Back to the one before");
        assertThat(slide.counted())
                .allSatisfy(counted -> assertThat(page)
                        .contains(
                                "href=\"/courses/mlt/atlas/" + counted.kind() + "\"",
                                "text-end\">" + counted.number() + "</td>"));
        assertThat(page(learner, "/courses/mlt/atlas")).contains("href=\"" + SLIDES + set.id() + "\"");
    }

    @Test
    void whatIsPressedIsNamedWithItsOutline() {
        Person learner = learner();
        StudySlide slide = StudySlide.of(SlideSet.FILM, 1);
        double x = 500;
        while (slide.seen(x, 400, 0).isEmpty()) {
            x += 2;
        }
        String name = Atlas.find(slide.seen(x, 400, 0).orElseThrow().kind())
                .orElseThrow()
                .features();

        assertThat(page(learner, SLIDES + "blood-film/object?number=1&x=%s&y=400".formatted(x)))
                .contains(name, "data-around=\"")
                .doesNotContain("<main");
        assertThat(page(learner, SLIDES + "blood-film/object?number=1&x=-900&y=-900&reach=9000"))
                .contains("Nothing with a name");
    }

    @Test
    void aKindLeadsToASlideOnWhichItLies() {
        assertThat(page(learner(), "/courses/mlt/atlas/red-cell-cast"))
                .contains("href=\"" + SLIDES + "urine-sediment?number=2\">Look for it on a slide");
        assertThat(page(learner(), "/courses/mlt/atlas/pinworm-egg")).doesNotContain("on a slide");
    }

    @Test
    void cellsOfJointFluidAreNotNamedAfterUrine() {
        assertThat(page(learner(), SLIDES + "joint-fluid"))
                .contains(">White cell</a>", ">Red cell</a>")
                .doesNotContain("in urine");
    }

    @Test
    void picturesTellNothingButPixels() {
        Person learner = learner();
        String address = FILES + "blood-film/5/4-2-7-9.jpg";
        Api.Reply tile = learner.api().get(site() + address);

        tile.requireStatus(200);
        assertThat(tile.raw().headers().firstValue("content-type")).hasValue("image/jpeg");
        assertThat(tile.raw().headers().firstValue("cache-control").orElseThrow())
                .contains("private", "max-age=43200");
        assertThat(tile.raw().body()).hasSizeBetween(2_000, 12_500);
        String headers = tile.raw().headers().map().toString().toLowerCase(Locale.ROOT);
        StudySlide.of(SlideSet.FILM, 5)
                .counted()
                .forEach(counted -> assertThat(headers).doesNotContain(counted.kind()));
        assertThat(learner.api()
                        .get(site() + FILES + "blood-film/5/4-4-7-9.jpg")
                        .raw()
                        .body())
                .isNotEqualTo(tile.raw().body());
        assertThat(learner.api()
                        .get(site() + FILES + "blood-film/5/1-0-1-1.jpg")
                        .raw()
                        .body())
                .isEqualTo(learner.api()
                        .get(site() + FILES + "blood-film/5/1-2-1-1.jpg")
                        .raw()
                        .body());
        learner.api().get(site() + FILES + "blood-film/5/whole.jpg").requireStatus(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FILES + "unicorn/1/whole.jpg",
                FILES + "blood-film/0/whole.jpg",
                FILES + "blood-film/1001/whole.jpg",
                FILES + "blood-film/1/whole.png",
                FILES + "blood-film/1/0-2-0-0.jpg",
                FILES + "blood-film/1/5-2-0-0.jpg",
                FILES + "blood-film/1/4-5-0-0.jpg",
                FILES + "blood-film/1/4-2-32-0.jpg",
                FILES + "blood-film/1/4-2-0-24.jpg",
                SLIDES + "unicorn"
            })
    void whatIsNotThereIsNotFound(String address) {
        assertThat(learner().api().get(site() + address).status()).isEqualTo(404);
    }

    @Test
    void whatLiesThereIsToldToWhoIsEnrolledAndToNobodyWhileTheySitAnExam() {
        String object = SLIDES + "blood-film/object?number=1&x=500&y=400&reach=20";
        Person learner = learner();
        assertThat(page(learner, object)).contains("data-around");
        assertThat(page(person(Role.LEARNER), object)).doesNotContain("data-around");
        assertThat(page(person(Role.LEARNER), SLIDES + "blood-film")).doesNotContain("whole.jpg");

        learner.api()
                .post("/attempts", "{\"exam\": \"mlt-bb-02-quiz\", \"mode\": \"exam\"}")
                .requireStatus(201);
        assertThat(page(learner, object)).doesNotContain("data-around");
        assertThat(page(learner, SLIDES + "blood-film")).doesNotContain("whole.jpg");
    }

    private String page(Person who, String path) {
        return who.api().get(site() + path).raw().body();
    }
}
