package org.aliquot.web.room;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The way into the room: signs a browser in, starts an exam, opens the page. */
record RoomEntry(BrowserContext browser, String site, String csrf) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Of a browser that is signed in. */
    static RoomEntry of(BrowserContext browser, String site) {
        return new RoomEntry(browser, site, csrf(browser, site));
    }

    static RoomEntry signIn(BrowserContext browser, String site, String email, String password) {
        RequestOptions form = RequestOptions.create()
                .setHeader("Accept", "application/json")
                .setHeader("X-CSRF-TOKEN", csrf(browser, site))
                .setForm(FormData.create().set("email", email).set("password", password));
        JsonNode signedIn = read(browser.request().post(site + "/sign-in", form));
        return new RoomEntry(browser, site, signedIn.path("csrf").asString());
    }

    private static String csrf(BrowserContext browser, String site) {
        return read(browser.request().get(site + "/csrf")).path("token").asString();
    }

    void enroll(String course) {
        post("/enrollments", Map.of("course", course));
    }

    /** Starts an exam and enters as the page that offers it would: holding the attempt. */
    Room start(String exam, String mode) {
        String id =
                post("/attempts", Map.of("exam", exam, "mode", mode)).path("id").asString();
        return enter(id, "?started");
    }

    /** Opens the room of an attempt that is running, as from a link. */
    Room enter(String attempt) {
        return enter(attempt, "");
    }

    private Room enter(String attempt, String query) {
        Room room = new Room(browser.newPage(), attempt);
        room.page().navigate(site + "/attempts/" + attempt + query);
        room.awaitOpened();
        return room;
    }

    private JsonNode post(String path, Map<String, String> body) {
        RequestOptions options =
                RequestOptions.create().setHeader("X-CSRF-TOKEN", csrf).setData(body);
        return read(browser.request().post(site + "/api/v1" + path, options));
    }

    private static JsonNode read(APIResponse response) {
        if (!response.ok()) {
            throw new AssertionError(response.url() + " answered " + response.status() + ": " + response.text());
        }
        return JSON.readTree(response.body());
    }
}
