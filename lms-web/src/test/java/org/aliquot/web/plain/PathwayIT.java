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
                .contains("MLT(ASCP)", "Third party", "checked Nov 20, 2026", "$60,780 a year", "wages of May 2023")
                .contains("href=\"/courses/career\"")
                .contains("<meta name=\"description\"")
                .doesNotContainIgnoringCase("you qualify")
                .doesNotContainIgnoringCase("you are eligible");
    }

    @Test
    void aLessonPrintsTheFactsItPointsAt() {
        assertThat(anonymous().get(site() + "/courses/career/car-13").raw().body())
                .contains("$41,810 a year", "wages of May 2023; checked Nov 20, 2026")
                .doesNotContain("fact:");
    }

    @Test
    void theRoutesOfSomebodyWithAProgramAppearToBeMetAndTheBoardDecides() {
        Reply page = anonymous()
                .get(site()
                        + "/pathway/routes?schooling=associate&program=mlt&accreditor=abhes&finished=2&state=Florida")
                .requireStatus(200);
        String body = page.raw().body();
        String met = body.substring(body.indexOf("id=\"met\""), body.indexOf("id=\"near\""));
        assertThat(met)
                .contains("MLT(ASCP): Route 1, accredited program")
                .contains("a NAACLS or ABHES-accredited MLT program, finished within the last 5 years")
                .contains("https://myccp.online/", "checked Nov 29, 2026")
                .doesNotContain("MLS(ASCP)", "Missing, or you did not say");
        assertThat(body.substring(body.indexOf("id=\"near\"")))
                .contains("Missing, or you did not say", "24 hours per 2 years", "Ten states and Puerto Rico");
        assertThat(body)
                .contains("It is information, not a decision")
                .doesNotContainIgnoringCase("you qualify")
                .doesNotContainIgnoringCase("you are eligible");
    }

    @Test
    void theRoutesKeepWhatWasTypedAndSayWhatTheyCouldNotRead() {
        String body = anonymous()
                .get(site() + "/pathway/routes?phlebotomy=many&venipunctures=60&certificate=MLT(ASCP)")
                .requireStatus(200)
                .raw()
                .body();
        assertThat(body)
                .contains("Enter years, such as 2 or 0.5.", "value=\"60\"", "value=\"MLT(ASCP)\" checked")
                .doesNotContain("What we found");
    }

    @Test
    void theRoutesAnswerNothingUntilSomethingIsSaid() {
        assertThat(anonymous()
                        .get(site() + "/pathway/routes")
                        .requireStatus(200)
                        .raw()
                        .body())
                .contains("Nothing is stored", "Which route fits me")
                .doesNotContain("What we found");
        assertThat(anonymous()
                        .get(site() + "/pathway/routes?state=Another%20state")
                        .raw()
                        .body())
                .contains("We know of no state license there", "nothing to compare");
    }
}
