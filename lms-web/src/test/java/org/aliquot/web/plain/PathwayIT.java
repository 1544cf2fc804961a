package org.aliquot.web.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.Api.Reply;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Facts for everybody, each with its source and date. */
class PathwayIT extends PlatformTest {

    @Test
    void everyFactHasItsSourceAndTheDayItWasChecked() {
        JsonNode items = anonymous().get("/pathway").requireStatus(200).json().path("items");
        assertThat(items.size()).isGreaterThan(80);
        items.forEach(fact -> assertThat(fact).as(fact.path("id").asString()).allSatisfy(_ -> {
            assertThat(fact.path("source").asString()).isNotBlank();
            assertThat(fact.path("checkedOn").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
            assertThat(fact.path("mark").asString()).isIn("official", "third-party");
        }));
        assertThat(anonymous().get("/pathway?kind=pay").json().path("items").findValuesAsString("kind"))
                .hasSizeGreaterThanOrEqualTo(9)
                .containsOnly("pay");
    }

    @Test
    void thePageShowsThemAndNeverJudgesTheReader() {
        Reply page = anonymous().get(site() + "/pathway").requireStatus(200);
        assertThat(page.raw().body())
                .contains("MLT(ASCP)", "Third party", "checked 2026-11-20", "$60,780 a year", "wages of May 2023")
                .contains("href=\"/courses/career\"")
                .contains("<meta name=\"description\"")
                .doesNotContainIgnoringCase("you qualify")
                .doesNotContainIgnoringCase("you are eligible");
    }

    @Test
    void aLessonPrintsTheFactsItPointsAt() {
        assertThat(anonymous().get(site() + "/courses/career/car-13").raw().body())
                .contains("$41,810 a year", "wages of May 2023; checked 2026-11-20")
                .doesNotContain("fact:");
    }
}
