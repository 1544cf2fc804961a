package org.aliquot.web.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The product can be installed, and a page that cannot be reached says so in our words. */
class WithoutNetworkIT extends PlatformTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aPageThatCannotBeReachedSaysSoAndOpensWhenTheNetworkIsBack() {
        try (Phone phone = phoneOf(learner())) {
            phone.loseNetwork();
            phone.open("/progress");

            assertThat(phone.main()).containsText("This page needs the network, and there is none right now.");
            assertThat(phone.main()).containsText("Nothing is kept on this device yet");
            assertThat(phone.page()).hasTitle("No network · Aliquot");
            phone.page().waitForFunction("() => customElements.get('aliquot-offline')");

            phone.findNetwork();
            assertThat(phone.main()).containsText("The network is back.");
            phone.follow("Try again");
            assertThat(phone.page()).hasTitle("Progress · Aliquot");
        }
    }

    @Test
    void whatCouldNotBeSentIsStillInTheFormOnePageBack() {
        try (Phone phone = phoneOf(learner())) {
            phone.open("/profile");
            phone.page().fill("input[name=name]", "Ines Duarte");
            phone.loseNetwork();
            phone.page().locator("form:has(input[name=name]) button").first().click();
            assertThat(phone.main()).containsText("What you were about to send has not arrived.");

            phone.findNetwork();
            phone.page().goBack();
            assertThat(phone.page().locator("input[name=name]")).isVisible();
        }
    }

    @Test
    void whoSitsAnExamReadsThatTheirAnswersAreOnTheDevice() {
        try (Phone phone = phoneOf(learner())) {
            phone.loseNetwork();
            phone.open("/attempts/00000000-0000-7000-8000-000000000000");

            assertThat(phone.main()).containsText("The answers that you gave are on this device.");
        }
    }

    @Test
    void thePageWithoutANetworkIsSoundAtEverySize() {
        try (Phone phone = phoneOf(learner())) {
            phone.loseNetwork();
            phone.open("/today");
            phone.assertSound();
        }
    }

    @Test
    void speaksTheLanguageOfTheAccountWhateverTheBrowserPrefers() {
        Person learner = learner();
        jdbc.sql("update account set language = 'es' where id = :account")
                .param("account", learner.id())
                .update();
        learner.api().post("/enrollments", "{\"course\": \"wound-care-ce\"}").requireStatus(201);
        try (Phone phone = phoneOf(learner)) {
            phone.open("/courses/wound-care-ce");
            phone.page().locator("aliquot-keep input").check();
            phone.hearsItIsKept("Guardado en este dispositivo:");

            phone.loseNetwork();
            phone.open("/progress");
            assertThat(phone.page()).hasTitle("Sin red · Aliquot");
            assertThat(phone.main()).containsText("Lo que puede hacer sin red");
            phone.follow("Diez preguntas");
            assertThat(phone.page().locator(".offline-bar")).containsText("No hay red. Esta copia se guardó el");
            assertThat(phone.main()).containsText("0 de 10 hechas");
        }
    }

    @Test
    void theProductCanBeInstalled() throws Exception {
        HttpResponse<String> answer = get("/manifest.webmanifest");
        JsonNode manifest = JsonMapper.shared().readTree(answer.body());

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/manifest+json"));
        assertThat(manifest.at("/start_url").asString()).isEqualTo("/today");
        assertThat(manifest.at("/display").asString()).isEqualTo("standalone");
        assertThat(manifest.at("/icons"))
                .hasSize(4)
                .allSatisfy(icon ->
                        assertThat(get(icon.at("/src").asString()).statusCode()).isEqualTo(200));
        assertThat(manifest.at("/shortcuts").findValuesAsString("url")).containsExactly("/review", "/practice");
    }

    @Test
    void theWorkerIsAskedForEachTimeAndNamesNobody() throws Exception {
        HttpResponse<String> worker = get("/sw.js");

        assertThat(worker.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(worker.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/javascript"));
        assertThat(get("/offline").body()).doesNotContain("account-menu", "name=\"account\"");
    }

    private Phone phoneOf(Person person) {
        Phone phone = new Phone(site());
        signIn(phone.page().context(), person);
        phone.arrive("/today");
        return phone;
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(site() + path)).build(), BodyHandlers.ofString());
    }
}
