package org.aliquot.web.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.aliquot.packs.KindsPack;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every kind of question on a phone, by a finger. */
class KindsByFingerIT extends KindTest {

    private static final String TOO_SMALL = """
            () => [...document.querySelectorAll('.q :is(button, input, select, .option label)')]
              .filter((control) => !control.closest('label') || control.matches('label'))
              .map((control) => [control, control.getBoundingClientRect()])
              .filter(([, { width, height }]) => width > 0 && (height < 44 || width < 44))
              .map(([control]) => control.outerHTML)
            """;

    @Test
    void everyTargetIsAsLargeAsAFingerAndNothingScrollsSideways() {
        Kind kind = onPhone(1);
        for (int position = 1; position <= KindsPack.LENGTH; position++) {
            kind.turnTo(position);
            assertThat((List<?>) kind.page().evaluate(TOO_SMALL)).isEmpty();
            assertThat(kind.page().evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .isEqualTo(0);
        }
    }

    @Test
    void everyKindButTheOrderIsAnsweredByTaps() {
        Kind kind = onPhone(1);
        for (int position : List.of(1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12)) {
            kind.turnTo(position);
            new Kinds(kind.page()).answer(position);
            assertThat(saved(kind).isObject()).isTrue();
        }
    }

    @Test
    void aStepIsDraggedByItsHandle() {
        Kind kind = onPhone(4);
        Page page = kind.page();
        BoundingBox first = page.locator(".order-step .handle").first().boundingBox();
        BoundingBox last = page.locator(".order-step").last().boundingBox();
        String id = page.locator(".order-step").first().getAttribute("data-step");
        CDPSession finger = page.context().newCDPSession(page);
        touch(finger, "touchStart", first.x + 20, first.y + 20);
        for (int i = 1; i <= 8; i++) {
            touch(finger, "touchMove", first.x + 20, first.y + (last.y + last.height - first.y) * i / 8);
        }
        finger.send("Input.dispatchTouchEvent", touched("touchEnd"));

        JsonNode order = saved(kind).path("order");
        assertThat(order.get(3).asString()).isEqualTo(id);
        assertThat(page.locator(".order-step[data-held]")).hasCount(0);
    }

    @Test
    void aStepIsMovedByTaps() {
        Kind kind = onPhone(4);
        String second = kind.page().locator(".order-step").nth(1).getAttribute("data-step");
        kind.page().locator(".order-step").nth(1).locator("[data-by='-1']").tap();
        assertThat(saved(kind).at("/order/0").asString()).isEqualTo(second);
    }

    /** A hundred cells are not counted by scrolling a hundred times. */
    @Test
    void filmAndPadAreOnOneScreen() {
        Kind kind = onPhone(12);
        Object together = kind.page().evaluate("""
                () => {
                  const box = (selector) => document.querySelector(selector).getBoundingClientRect();
                  scrollBy({ top: box('.q [data-part=exhibits]').top, behavior: 'instant' });
                  return box('.q [data-part=exhibits]').top > -1 && box('.pad').bottom <= box('.room-dock').top;
                }
                """);

        assertThat(together).isEqualTo(true);
        kind.page().locator(".pad button").first().tap();
        kind.page().locator(".pad button").first().tap();
        assertThat(saved(kind).path("counts").toString()).endsWith(":2}");
    }

    @Test
    void aTapOnAMarkTakesItAway() {
        Kind kind = onPhone(9);
        BoundingBox box = kind.page().locator(".markable").boundingBox();
        kind.page().touchscreen().tap(box.x + 100, box.y + 60);
        assertThat(saved(kind).path("points")).hasSize(1);
        kind.page().touchscreen().tap(box.x + 112, box.y + 70);
        assertThat(kind.page().locator(".mark")).hasCount(0);
        assertThat(saved(kind).isMissingNode()).isTrue();
    }

    private static void touch(CDPSession finger, String type, double x, double y) {
        JsonObject touched = touched(type);
        JsonObject point = new JsonObject();
        point.addProperty("x", x);
        point.addProperty("y", y);
        touched.getAsJsonArray("touchPoints").add(point);
        finger.send("Input.dispatchTouchEvent", touched);
    }

    private static JsonObject touched(String type) {
        JsonObject touched = new JsonObject();
        touched.addProperty("type", type);
        touched.add("touchPoints", new JsonArray());
        return touched;
    }
}
