package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The placement test asks every area and says in which order to study; long forms of the starter packs can be drawn. */
class PlacementIT extends PlatformTest {

    private static final int LENGTH = 25;

    @Test
    void putsTheAreasThatWentWorstFirstEachWithALessonToBeginWith() {
        Api learner = learner().api();
        ScriptedLearner script = new ScriptedLearner(jdbc, learner, 0);
        String attempt = script.start("mlt-placement").requireStatus(201).text("/id");
        List<String> areas = jdbc.sql("select area from attempt_item where attempt_id = :id order by position")
                .param("id", UUID.fromString(attempt))
                .query((row, number) -> row.getString(1))
                .list();
        assertThat(areas).hasSize(LENGTH).contains("BB", "UA", "CHEM", "HEMA", "IMMU", "MICR", "LO");
        IntStream.rangeClosed(1, LENGTH)
                .forEach(position -> script.put(
                                attempt,
                                position,
                                1,
                                script.response(
                                        attempt, position, !List.of("BB", "UA").contains(areas.get(position - 1))),
                                false)
                        .requireStatus(200));
        assertThat(script.submit(attempt).requireStatus(200).json().has("pass")).isFalse();

        String page =
                learner.get(site() + "/attempts/" + attempt + "/result").raw().body();
        String order = page.substring(page.indexOf("id=\"begin\""), page.indexOf("</main>"));
        List<String> first = Pattern.compile("<h3>([^<]+)</h3>")
                .matcher(order)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(first).hasSize(7).startsWith("Blood Banking", "Urinalysis and Other Body Fluids");
        assertThat(order)
                .contains(
                        "Study this first: 0 of",
                        "Then study this: 0 of",
                        "href=\"/courses/mlt/mlt-bb-",
                        "Going well so far")
                .containsOnlyOnce("Study this first")
                .doesNotContain("pass");
    }

    @ParameterizedTest
    @CsvSource({"mlt, amt-mlt-exam, 210", "phlebotomy, rpt-100, 100"})
    void longFormsCanBeDrawn(String course, String exam, int length) {
        Person learner = person(org.aliquot.people.Role.LEARNER);
        learner.api().post("/enrollments", "{\"course\": \"" + course + "\"}").requireStatus(201);
        assertThat(learner.api()
                        .post("/attempts", "{\"exam\": \"" + exam + "\", \"mode\": \"exam\"}")
                        .requireStatus(201)
                        .json()
                        .path("length")
                        .intValue())
                .isEqualTo(length);
    }
}
