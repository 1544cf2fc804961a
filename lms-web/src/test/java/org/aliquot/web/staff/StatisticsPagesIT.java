package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.aliquot.PlatformTest;
import org.aliquot.jobs.JobWorker;
import org.aliquot.people.Role;
import org.aliquot.statistics.Jobs;
import org.aliquot.statistics.Sitters;
import org.aliquot.web.staff.PageClient.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Calibrations and simulations by plain forms. */
class StatisticsPagesIT extends PlatformTest {

    @Autowired
    private JobWorker worker;

    @AfterEach
    void forget() {
        Jobs.forget(jdbc);
    }

    @Test
    void aCalibrationIsAskedForWatchedAndPutInUse() {
        Sitters sitters = new Sitters(jdbc);
        List<Double> truth = List.of(-1.0, -0.5, 0.0, 0.5, 1.0);
        truth.forEach(sitters::question);
        sitters.sit(220, 0.5, truth);
        PageClient staff = client();

        Answer asked = staff.post("/teach/calibrations", Map.of("exam", "", "model", "rasch"));
        String page = path(asked.location());
        assertThat(staff.get(page).body())
                .contains("Waiting", "every 3s", "Look again")
                .doesNotContain("Put in use");
        worker.run();

        String done = staff.get(page).body();
        assertThat(done)
                .contains("data-label=\"Found\"", "first calibration", "Put in use")
                .doesNotContain("every 3s");
        Answer unreasoned = staff.post(page + "/decision", Map.of("adopt", "true", "reason", " "));
        assertThat(unreasoned.status()).isEqualTo(422);
        assertThat(unreasoned.body()).contains("Say why");

        String adopted = staff.postAndFollow(page + "/decision", Map.of("adopt", "true", "reason", "Fits <b>well</b>"))
                .body();
        assertThat(adopted).contains("In use. Attempts that begin", "Fits &lt;b&gt;well&lt;/b&gt;");
        assertThat(staff.post(page + "/decision", Map.of("adopt", "false", "reason", "Again"))
                        .body())
                .contains("Someone has decided meanwhile.");
        assertThat(staff.get("/teach/statistics").body()).contains("answers, in use");
        assertThat(staff.get(page + "?from=999999").body()).contains("No more questions");
        assertThat(staff.post("/teach/calibrations", Map.of("exam", "no-such-exam"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aSimulationShowsFiguresDrawingsAndTables() {
        PageClient staff = client();
        Answer wrong = staff.post(
                "/teach/simulations",
                Map.of("exam", "mlt-mock-50", "persons", "500", "seed", "one", "way", "adaptive"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("up to nine digits", "value=\"one\"");

        Answer asked = staff.post(
                "/teach/simulations", Map.of("exam", "mlt-mock-50", "persons", "500", "seed", "4", "way", "as-given"));
        worker.run();
        String done = staff.get(path(asked.location())).body();

        assertThat(done)
                .contains("drawn at random", "Typical error", "Outside the plan", "not yet calibrated", "<polyline")
                .contains("+2.5", "Over 0 to 5%", "Enough");
        assertThat(staff.get("/teach/statistics").body()).contains("right decisions");
        String link = "/teach/statistics?exam=mlt-mock-50";
        assertThat(staff.get("/teach/quizzes/mlt-mock-50").body()).contains("href=\"" + link + "#simulations-title\"");
        assertThat(staff.get(link).body()).contains("<option value=\"mlt-mock-50\" selected>");
    }

    private PageClient client() {
        return new PageClient(site(), person(Role.INSTRUCTOR).api().token());
    }

    private String path(String location) {
        return location.startsWith(site()) ? location.substring(site().length()) : location;
    }

    @Test
    void formsAreAskedForLookedAtAndPutInUse() {
        nobodyTakes("mlt-mock-50");
        PageClient staff = client();
        String home = "/teach/quizzes/mlt-mock-50/forms";
        assertThat(staff.get("/teach/quizzes/mlt-mock-50").body()).contains("Fixed forms");
        Answer wrong = staff.post(home, Map.of("forms", "0", "recall", "40-30"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("from 1 to 10", "two percentages", "value=\"40-30\"");
        assertThat(staff.post("/teach/quizzes/quick-check/forms", wish("1", "0", "2,5"))
                        .status())
                .isEqualTo(422);

        Answer asked = staff.post(home, wish("2", "0", "2,5"));
        worker.run();
        String page = path(asked.location());
        assertThat(staff.get(page).body()).contains("Form A", "Form B", "Shared questions", "Put in use");
        assertThat(staff.postAndFollow(page + "/adoption", Map.of()).body())
                .contains("get one of these forms", "These forms are in use");
        assertThat(staff.get(home).body()).contains("2 forms in use");
        assertThat(staff.postAndFollow(home + "/withdrawal", Map.of()).body()).contains("drawn from the bank again");

        Answer impossible = staff.post(home, wish("2", "3", "0.01"));
        worker.run();
        assertThat(staff.get(path(impossible.location())).body())
                .contains("There are no such forms", "The mean difficulty stands in the way");
    }

    @Test
    void theQuestionsOfFormsAreSeenAndOneIsSwappedWhileTheRestStays() {
        nobodyTakes("mlt-mock-50");
        PageClient staff = client();
        String page = path(staff.post("/teach/quizzes/mlt-mock-50/forms", wish("2", "0", "0.5"))
                .location());
        worker.run();
        List<String> before = choices(staff.get(page).body());
        String out = before.getFirst();

        String stays = before.getLast();
        String swapped = path(
                staff.post(page + "/again", Map.of("swap", out, "keep", stays)).location());
        worker.run();

        String body = staff.get(swapped).body();
        List<String> after = choices(body);
        String came =
                after.stream().filter(one -> !before.contains(one)).findFirst().orElseThrow();
        assertThat(body.substring(
                        body.indexOf("One question was swapped"),
                        body.indexOf("<form", body.indexOf("One question was swapped"))))
                .contains(
                        "Out: <a href=\"/teach/items/" + code(out) + "\">",
                        "In: <a href=\"#question-" + came.replace(':', '-') + "\">",
                        code(came) + ", ",
                        ", in Form A");
        assertThat(body).contains("<tr id=\"question-" + came.replace(':', '-') + "\">");
        assertThat(kept(body)).as("ticks stay as they were").containsExactly(stays);
        assertThat(before).hasSize(100);
        assertThat(after).hasSize(100).doesNotContain(out).containsAll(before.subList(1, 100));
        assertThat(body).contains("99 questions kept", "1 question left out");
        assertThat(staff.post(page + "/again", Map.of("swap", "0:no-such")).status())
                .isEqualTo(404);
        staff.post(swapped + "/adoption", Map.of());
        assertThat(staff.get("/teach/quizzes/mlt-mock-50").body()).contains("2 fixed forms are in use");
        staff.post("/teach/quizzes/mlt-mock-50/forms/withdrawal", Map.of());
    }

    private static String code(String choice) {
        return choice.substring(2);
    }

    private static List<String> kept(String page) {
        return Pattern.compile("name=\"keep\" value=\"([^\"]+)\" checked")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> choices(String page) {
        return Pattern.compile("name=\"swap\" value=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Map<String, String> wish(String forms, String mean, String tolerance) {
        return Map.of(
                "forms",
                forms,
                "overlap",
                "40",
                "mean",
                mean,
                "tolerance",
                tolerance,
                "recall",
                "0-100",
                "pilots",
                "0");
    }
}
