package org.aliquot.web.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.aliquot.packs.KindsPack;
import org.aliquot.start.AliquotProcess;
import org.aliquot.start.Installation;
import org.aliquot.web.gallery.Chromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The server dies under an open room and comes back: the room goes on where it was, and nobody signs in again. Each test starts the
 * product twice, which takes minutes on a machine that has much else to do.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ServerKilledIT {

    @Test
    void answersOfEveryKindOutliveTheServer() throws Exception {
        int port = AliquotProcess.freePort();
        Path data = Installation.copy("kinds-killed");
        Map<String, String> settings = Map.of(
                "ALIQUOT_DATA_DIR", data.toString(),
                "ALIQUOT_PACKS", KindsPack.folder().toString(),
                "SERVER_PORT", "" + port);
        AliquotProcess first = AliquotProcess.launch(settings).awaitReady();
        try (BrowserContext browser = Chromium.browser().newContext()) {
            RoomEntry entry =
                    RoomEntry.signIn(browser, "http://localhost:" + port, "learner@example.org", "aliquot-demo");
            entry.enroll(KindsPack.COURSE);
            Room room = entry.start(KindsPack.EXAM, "exam");
            first.kill();
            for (int position = 1; position <= KindsPack.LENGTH; position++) {
                new Kinds(room.page()).answer(position);
                if (position < KindsPack.LENGTH) {
                    room.next();
                }
            }
            assertThat(room.part("count")).containsText(KindsPack.LENGTH + " answered");

            try (AliquotProcess second = AliquotProcess.launch(settings).awaitReady()) {
                assertThat(room.networkBar()).isHidden(new IsHiddenOptions().setTimeout(40_000));
                assertThat(browser.request()
                                .get("http://localhost:" + port + "/api/v1/attempts/" + room.attempt())
                                .text()
                                .split("\"answered\":true", -1))
                        .hasSize(KindsPack.LENGTH + 1);
                assertThat(second.errors()).isEmpty();
            }
        }
    }

    @Test
    void theRoomOutlivesTheServer() throws Exception {
        int port = AliquotProcess.freePort();
        Path data = Installation.copy("server-killed");
        Map<String, String> settings = Map.of("ALIQUOT_DATA_DIR", data.toString(), "SERVER_PORT", "" + port);
        AliquotProcess first = AliquotProcess.launch(settings).awaitReady();
        try (BrowserContext browser = Chromium.browser().newContext()) {
            RoomEntry entry =
                    RoomEntry.signIn(browser, "http://localhost:" + port, "learner@example.org", "aliquot-demo");
            entry.enroll("mlt");
            Room room = entry.start("quick-check", "tutor");
            room.choose("a");
            assertThat(room.chip()).hasAttribute("data-state", "saved");

            first.kill();
            room.next();
            room.choose("b");
            assertThat(room.chip()).hasAttribute("data-state", "waiting");
            assertThat(room.networkBar()).containsText("1 answer is kept on this device");

            try (AliquotProcess second = AliquotProcess.launch(settings).awaitReady()) {
                assertThat(room.chip())
                        .hasAttribute("data-state", "saved", new HasAttributeOptions().setTimeout(40_000));
                assertThat(room.networkBar()).isHidden();
                APIResponse attempt = browser.request()
                        .get("http://localhost:" + port + "/api/v1/attempts/" + room.attempt() + "/items/2");
                assertThat(attempt.text()).contains("\"response\":{\"choice\":");
                assertThat(second.errors()).isEmpty();
            }
        }
    }
}
