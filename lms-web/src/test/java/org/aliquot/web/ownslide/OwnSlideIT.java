package org.aliquot.web.ownslide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.jobs.JobWorker;
import org.aliquot.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A school's own slide from its file to the learners of a course, and to nobody else. */
class OwnSlideIT extends PlatformTest {

    private static final String SLIDES = "/teach/courses/mlt/slides";

    private static final Map<String, String> WORDS = Map.of(
            "title", "Peripheral blood, CML",
            "description", "A film with a left shift.",
            "license", "CC BY 4.0",
            "source", "Bayview College",
            "pixel", "");

    @Autowired
    private JobWorker worker;

    @Test
    void aSlideIsCutLookedAtPublishedAndMoved() throws IOException {
        Person instructor = person(Role.INSTRUCTOR);
        Person learner = learner();
        UUID id = brought(instructor);
        String desk = SLIDES + "/" + id;
        String shown = "/courses/mlt/atlas/own/" + id;

        assertThat(page(instructor, desk))
                .contains("Only staff see it", "0.23 × 0.13 mm, 0.252 µm/px", "Look at it before you publish it")
                .doesNotContain("DOE_JANE", "ScanScope");
        assertThat(status(learner, shown)).isEqualTo(404);
        assertThat(status(learner, file(id, "whole.jpg"))).isEqualTo(404);
        assertThat(page(learner, "/courses/mlt/atlas")).doesNotContain(shown);

        act(instructor, desk + "/publication", Map.of());

        assertThat(page(instructor, desk))
                .as("the link for lessons is there to be copied")
                .contains("value=\"[Peripheral blood, CML](" + shown + ")\"", "<aliquot-copy>");
        assertThat(page(instructor, "/search/hits?q=peripheral+cml")).contains(desk);
        assertThat(page(learner, "/search/hits?q=peripheral+cml")).doesNotContain(desk);
        assertThat(page(learner, shown))
                .contains("Peripheral blood, CML", "CC BY 4.0", "Bayview College", "points=\"900\"", "levels=\"1\"")
                .doesNotContain("Edit slide");
        assertThat(page(learner, "/courses/mlt/atlas")).contains("Slides of your school", shown);
        Api.Reply whole = learner.api().get(site() + file(id, "whole.jpg"));
        assertThat(whole.raw().headers().firstValue("content-type")).hasValue("image/jpeg");
        assertThat(whole.raw().headers().firstValue("cache-control").orElseThrow())
                .contains("private");
        for (String tile : new String[] {"1-0-0-0.jpg", "1-0-3-2.jpg"}) {
            assertThat(status(learner, file(id, tile))).as(tile).isEqualTo(200);
        }
        for (String tile : new String[] {"1-0-4-0.jpg", "2-0-0-0.jpg", "1-1-0-0.jpg", "0-0-0-0.jpg", "whole.png"}) {
            assertThat(status(learner, file(id, tile))).as(tile).isEqualTo(404);
        }
        assertThat(pieces(id)).as("nothing is kept of the file").isZero();

        act(instructor, desk + "/withdrawal", Map.of());
        assertThat(status(learner, file(id, "whole.jpg"))).isEqualTo(404);
    }

    @Test
    void itIsClosedToOthersAndWhileAnExamIsOpen() throws IOException {
        Person instructor = person(Role.INSTRUCTOR);
        UUID id = brought(instructor);
        act(instructor, SLIDES + "/" + id + "/publication", Map.of());
        String shown = "/courses/mlt/atlas/own/" + id;
        String whole = file(id, "whole.jpg");

        Person stranger = person(Role.LEARNER);
        assertThat(page(stranger, shown)).doesNotContain("whole.jpg");
        assertThat(status(stranger, whole)).isEqualTo(404);
        assertThat(status(person(Role.REVIEWER), whole)).isEqualTo(404);
        assertThat(status(instructor, "/courses/pbt/atlas/own/" + id)).isEqualTo(404);
        assertThat(status(instructor, "/teach/courses/pbt/slides/" + id)).isEqualTo(404);

        Person learner = learner();
        assertThat(status(learner, whole)).isEqualTo(200);
        learner.api()
                .post("/attempts", "{\"exam\": \"mlt-bb-02-quiz\", \"mode\": \"exam\"}")
                .requireStatus(201);
        assertThat(status(learner, whole)).isEqualTo(403);
        assertThat(page(learner, shown)).doesNotContain("whole.jpg");
    }

    @Test
    void whoOnlyAssistsBringsNone() throws IOException {
        Person instructor = person(Role.INSTRUCTOR);
        Person assistant = person(Role.INSTRUCTOR);
        String cohort = cohort(instructor, learner());
        act(
                instructor,
                "/teach/cohorts/" + cohort + "/assistants",
                Map.of("person", assistant.id().toString()));
        assertThat(bring(assistant, SLIDES, slide(), WORDS).status()).isEqualTo(403);
        UUID id = brought(instructor);
        assertThat(form(assistant, SLIDES + "/" + id + "/publication", Map.of()).status())
                .isEqualTo(403);
        for (String path : new String[] {SLIDES, SLIDES + "/" + id}) {
            assertThat(page(assistant, path)).contains("Peripheral blood, CML").doesNotContain("action=\"" + SLIDES);
        }
    }

    @Test
    void termsAndSourceAreAskedFor() throws IOException {
        Person instructor = person(Role.INSTRUCTOR);
        Api.Reply refused = bring(
                instructor,
                SLIDES,
                slide(),
                Map.of("title", "Film", "description", "A film.", "license", "", "source", " ", "pixel", "wide"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.raw().body())
                .contains(
                        "under which terms the slide may be shown",
                        "whose slide it is",
                        "such as 0.25",
                        "value=\"Film\"");
        assertThat(bring(instructor, SLIDES, new byte[0], WORDS).raw().body()).contains("Choose a file");
    }

    @Test
    void aFileThatIsNoSlideIsRefusedAndNothingIsKept() throws IOException {
        Person instructor = person(Role.INSTRUCTOR);
        byte[] cut = Arrays.copyOf(slide(), 40_000);
        UUID id = id(bring(instructor, SLIDES, cut, WORDS));
        worker.run();
        assertThat(page(instructor, SLIDES + "/" + id)).contains("could not be read", "damaged");
        assertThat(pieces(id)).isZero();
        act(instructor, SLIDES + "/" + id + "/removal", Map.of());
        assertThat(status(instructor, SLIDES + "/" + id)).isEqualTo(404);
    }

    @Test
    void whatIsCalledOffLeavesNothing() throws IOException {
        Person instructor = person(Role.INSTRUCTOR);
        UUID id = id(bring(instructor, SLIDES, slide(), WORDS));
        form(instructor, SLIDES + "/" + id + "/cancellation", Map.of());
        worker.run();
        assertThat(page(instructor, SLIDES + "/" + id))
                .containsAnyOf("nothing was kept of its file", "Only staff see it");
    }

    @Test
    void marksAreNamedAndWhatIsSeenBecomesAPicture() throws IOException {
        Person instructor = person(Role.INSTRUCTOR);
        UUID id = brought(instructor);
        String desk = SLIDES + "/" + id;
        Map<String, String> seen = Map.of("x", "-100", "y", "-50", "width", "600", "height", "400");
        act(instructor, desk + "/marks", with(seen, Map.of("name", "Blast", "shape", "point")));
        act(instructor, desk + "/marks", with(seen, Map.of("name", "Feathered edge", "shape", "box")));
        assertThat(page(instructor, desk))
                .contains("data-mark=\"200.00 150.00 0.00 0.00\"", "data-mark=\"0.00 0.00 500.00 350.00\"");
        assertThat(said(instructor, desk + "/marks", with(seen, Map.of("name", " ", "shape", "box"))))
                .contains("no-name");
        assertThat(said(
                        instructor,
                        desk + "/marks",
                        Map.of("name", "Far", "shape", "point", "x", "9000", "y", "9000", "width", "1", "height", "1")))
                .contains("not-on-it");

        assertThat(said(
                        instructor,
                        desk + "/pictures",
                        with(seen, Map.of("title", "A blast " + id, "description", "A large cell."))))
                .contains("picture-kept");
        String picture = jdbc.sql("select svg from exhibit where title = :title")
                .param("title", "A blast " + id)
                .query(String.class)
                .single();
        assertThat(picture).contains("width=\"500\" height=\"350\"");
        String address = picture.replaceAll(".*src=\"([^\"]+)\".*", "$1");
        assertThat(instructor.api().get(site() + address).raw().headers().firstValue("content-type"))
                .hasValue("image/jpeg");
    }

    @Test
    void aColleaguesWordsAreNotLost() throws IOException {
        Person instructor = person(Role.INSTRUCTOR);
        UUID id = brought(instructor);
        String desk = SLIDES + "/" + id;
        Map<String, String> mine = with(WORDS, Map.of("title", "Mine", "pixel", "0,5", "version", "0"));
        act(instructor, desk, mine);
        Api.Reply late = form(instructor, desk, with(mine, Map.of("title", "Late")));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.raw().body()).contains("Someone else changed this slide", "Mine", "value=\"Late\"");
        assertThat(page(instructor, desk)).contains("0.45 × 0.26 mm, 0.5 µm/px");
    }

    private UUID brought(Person by) throws IOException {
        UUID id = id(bring(by, SLIDES, slide(), WORDS));
        worker.run();
        return id;
    }

    private static UUID id(Api.Reply begun) {
        assertThat(begun.status()).isEqualTo(303);
        String location = begun.raw().headers().firstValue("location").orElseThrow();
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private static byte[] slide() throws IOException {
        try (InputStream in = OwnSlideIT.class.getResourceAsStream("small.svs")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
        Map<String, String> both = new HashMap<>(some);
        both.putAll(more);
        return both;
    }

    private static String file(UUID id, String name) {
        return "/atlas/own/" + id + "/" + name;
    }

    private long pieces(UUID id) {
        return jdbc.sql("select count(*) from own_slide_piece where slide_id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    private String page(Person who, String path) {
        return who.api().get(site() + path).raw().body();
    }

    private int status(Person who, String path) {
        return who.api().get(site() + path).status();
    }

    private void act(Person who, String path, Map<String, String> fields) {
        assertThat(form(who, path, fields).status()).as(path).isEqualTo(303);
    }

    private String said(Person who, String path, Map<String, String> fields) {
        return form(who, path, fields).raw().headers().firstValue("location").orElse("");
    }

    private Api.Reply form(Person who, String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return who.api()
                .send(who.api()
                        .request(site() + path)
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    private Api.Reply bring(Person who, String path, byte[] file, Map<String, String> fields) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach(
                (name, value) -> body.writeBytes("--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(name, value)
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"DOE_JANE.svs\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        return who.api()
                .send(who.api()
                        .request(site() + path)
                        .header("Accept", "text/html")
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }
}
