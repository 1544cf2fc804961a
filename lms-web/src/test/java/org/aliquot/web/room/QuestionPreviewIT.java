package org.aliquot.web.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aliquot.packs.KindsPack;
import org.junit.jupiter.api.Test;

/** A question of each kind as its author tries it: the room's own controls, and nothing is sent. */
class QuestionPreviewIT extends KindTest {

    /** The room's page has all that a preview needs; its question makes way. */
    private static final String SHOW = """
            async ({ attempt, position }) => {
              await import('aliquot/room/question-preview');
              const item = await (await fetch(`/api/v1/attempts/${attempt}/items/${position}`)).json();
              const preview = document.createElement('aliquot-question-preview');
              preview.dataset.item = JSON.stringify(item);
              preview.textContent = 'Without a script';
              document.querySelector('main').replaceChildren(preview);
            }
            """;

    @Test
    void eachKindCanBeTriedAndNothingIsSent() {
        Room room = onDesk(1).room();
        Page page = room.page();
        page.route("**/js/room/room*", Route::abort); // the preview brings elements of the same names
        page.reload();
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> {
            if (!request.method().equals("GET")) {
                sent.add(request.method() + " " + request.url());
            }
        });
        for (int position = 1; position <= KindsPack.LENGTH; position++) {
            page.evaluate(SHOW, Map.of("attempt", room.attempt(), "position", position));
            Locator preview = page.locator("aliquot-question-preview");
            assertThat(preview).not().containsText("Without a script");
            new Kinds(page).answer(position);
            assertThat(
                            preview.locator(
                                    ".option[data-chosen], .pair[data-chosen], .gap[data-filled], .mark, .order-step, .typed input, .sheet [aria-pressed=true], .counter"))
                    .not()
                    .hasCount(0);
        }
        page.waitForTimeout(2_500);
        assertThat(sent).isEmpty();
    }
}
