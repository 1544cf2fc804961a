package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.hooks.HookRoundsCaller;
import org.aliquot.people.Role;
import org.aliquot.web.staff.PageClient.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An administrator sets a webhook up, sees what became of each message, and sends it again. */
class HookPagesIT extends PlatformTest {

    private static final Pattern SECRET = Pattern.compile("whsec_[A-Za-z0-9+/]{43}=");

    @Autowired
    private ApplicationContext product;

    private final List<String> got = new CopyOnWriteArrayList<>();
    private volatile int answer = 204;
    private HttpServer server;
    private Person administrator;
    private PageClient browser;

    @BeforeEach
    void open() throws IOException {
        administrator = person(Role.ADMINISTRATOR);
        browser = new PageClient(site(), administrator.api().token());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                if (exchange.getRequestMethod().equals("POST")) {
                    got.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                }
                exchange.sendResponseHeaders(answer, -1);
            }
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
        jdbc.sql("delete from hook").update();
    }

    @Test
    void theSecretIsShownOnceAndWhatArrivedIsListed() {
        assertThat(browser.get("/admin/school").body()).contains("/admin/hooks");
        assertThat(browser.get("/admin/hooks").body()).contains("No webhooks yet");
        Answer made = browser.post("/admin/hooks", form("Registrar", target()));
        assertThat(made.status()).isEqualTo(200);
        assertThat(made.raw().headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        Matcher secret = SECRET.matcher(made.body());
        assertThat(secret.find()).isTrue();
        String page = page();

        assertThat(browser.get(page).body())
                .contains("Registrar", target(), "Someone is enrolled in a course", "Nothing was sent yet")
                .doesNotContain(secret.group());
        assertThat(browser.postAndFollow(page + "/test", Map.of()).body())
                .contains("A test is being sent", "Waiting to be sent");
        round();
        assertThat(browser.get(page).body()).contains("Delivered", "Answered 204", "Send again");
        assertThat(got).singleElement().asString().contains("\"type\":\"test\"");
        assertThat(browser.get("/admin/hooks").body()).contains("Registrar", "127.0.0.1", "Active");
        assertThat(browser.get("/admin/audit?action=hook.made").body()).contains("Webhook added", "A webhook");
    }

    @Test
    void anEnrollmentIsToldByIdsAndSentAgainWhenItFailed() {
        browser.post("/admin/hooks", form("Registrar", target()));
        String page = page();
        answer = 500;
        Person learner = learner();
        Await.until(
                "the message is written",
                () -> jdbc.sql("select count(*) from hook_delivery where account_id = :id")
                                .param("id", learner.id())
                                .query(Integer.class)
                                .single()
                        == 1);
        round();
        assertThat(got)
                .singleElement()
                .asString()
                .contains("enrollment.created", learner.id().toString());
        assertThat(got.getFirst()).doesNotContain(learner.email());
        assertThat(browser.get(page).body())
                .contains(
                        "Tried 1 time, next try after",
                        "Answered 500: it has a problem of its own.",
                        "no message arrives");
        jdbc.sql("update hook_delivery set begun_at = begun_at - interval '4 days', next_at = server_now()")
                .update();
        jdbc.sql("update hook set free_at = server_now()").update();
        round();
        assertThat(browser.get(page).body()).contains("Given up after 2 tries", "Send all failed again");
        answer = 204;

        assertThat(browser.postAndFollow(page + "/repeats", Map.of()).body()).contains("Being sent again");
        round();

        assertThat(got).hasSize(3);
        assertThat(browser.get(page).body()).contains("Delivered").doesNotContain("Send all failed again");
    }

    @Test
    void onesOwnPracticeIsNobodysBusiness() {
        browser.post("/admin/hooks", form("Registrar", target()));
        Person learner = learner();
        String own = sit(learner);
        jdbc.sql("update attempt set own_practice = true where id = cast(:id as uuid)")
                .param("id", own)
                .update();
        handIn(learner, own);
        String exam = sit(learner);
        handIn(learner, exam);
        Await.until("the exam is told", () -> keys().contains(exam));

        Await.until(
                "all news are taken",
                () -> jdbc.sql("select count(*) from event_publication where listener_id like '%HookListeners%'")
                                .query(Integer.class)
                                .single()
                        == 0);
        assertThat(keys()).doesNotContain(own);
    }

    @Test
    void pausingResumingAndDeleting() {
        browser.post("/admin/hooks", form("Registrar", target()));
        String page = page();

        assertThat(browser.postAndFollow(page + "/pause", Map.of()).body()).contains("Resume", "Paused");
        learner();
        Await.until("the message waits", () -> browser.get(page).body().contains("Waits until you resume"));
        round();
        assertThat(got).isEmpty();
        assertThat(browser.postAndFollow(page + "/resumption", Map.of()).body()).contains("Resumed");
        round();
        assertThat(got).hasSize(1);
        assertThat(browser.postAndFollow(page + "/removal", Map.of()).body())
                .contains("The webhook and its messages are deleted", "No webhooks yet");
        assertThat(browser.get(page).status()).isEqualTo(404);
        assertThat(browser.post(page + "/pause", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void aChangedSecretIsShownOnceAndBothCountForADay() {
        Answer made = browser.post("/admin/hooks", form("Registrar", target()));
        String page = page();

        Answer changed = browser.post(page + "/secret", Map.of());

        assertThat(changed.body()).contains("whsec_", "For 24 hours").doesNotContain(secret(made));
        assertThat(browser.get(page).body())
                .contains("messages are signed with the new secret and with the one before")
                .doesNotContain(secret(changed));
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        assertThat(browser.post("/admin/hooks", Map.of("name", " ", "target", ""))
                        .body())
                .contains("Give the webhook a name.", "Enter the address.", "Choose at least one.");
        Answer inside = browser.post("/admin/hooks", form("Inside", "https://10.0.0.7/hooks"));
        assertThat(inside.status()).isEqualTo(422);
        assertThat(inside.body()).contains("This host is in a private network.", "https://10.0.0.7/hooks");
        assertThat(browser.post("/admin/hooks", form("Plain", "http://example.org/"))
                        .body())
                .contains("must begin with https://");
        assertThat(browser.post("/admin/hooks", form("Odd", "https://a b/")).body())
                .contains("Enter an address such as");
        assertThat(jdbc.sql("select count(*) from hook").query(Integer.class).single())
                .isZero();
    }

    @Test
    void ofTwoWhoChangeItTheSecondIsTold() {
        browser.post("/admin/hooks", form("Registrar", target()));
        String page = page();
        String version = browser.get(page + "/settings").hidden("version");
        Map<String, String> mine = new java.util.HashMap<>(form("Registry", target()));
        mine.put("version", version);
        assertThat(browser.postAndFollow(page, mine).body()).contains("Registry", "Saved.");

        Answer stale = browser.post(page, mine);

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body()).contains("Someone changed this webhook after you opened it");
        mine.put("version", stale.hidden("version"));
        assertThat(browser.post(page, mine).status()).isEqualTo(303);
    }

    @Test
    void messagesAreShownByPages() {
        browser.post("/admin/hooks", form("Registrar", target()));
        String page = page();
        for (int i = 0; i < 51; i++) {
            browser.post(page + "/test", Map.of());
        }

        String first = browser.get(page).body();
        assertThat(first).contains("50 messages, older ones follow");
        Matcher next = Pattern.compile("\\?before=\\d+").matcher(first);
        assertThat(next.find()).isTrue();
        assertThat(browser.get(page + next.group()).body()).contains("1 message<", "First page");
    }

    private String sit(Person learner) {
        return learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .text("/id");
    }

    private void handIn(Person learner, String attempt) {
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        awaitOutcome(attempt);
    }

    private List<String> keys() {
        return jdbc.sql("select key from hook_delivery where event = 'attempt-final'")
                .query((row, _) -> row.getString("key"))
                .list();
    }

    private void round() {
        HookRoundsCaller.round(product);
    }

    private String target() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/aliquot";
    }

    private String page() {
        return "/admin/hooks/"
                + jdbc.sql("select id from hook").query(String.class).single();
    }

    private static String secret(Answer shown) {
        Matcher found = SECRET.matcher(shown.body());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static Map<String, String> form(String name, String target) {
        return Map.of("name", name, "target", target, "events", "enrollment,attempt-final");
    }
}
