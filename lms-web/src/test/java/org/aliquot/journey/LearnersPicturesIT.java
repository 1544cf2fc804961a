package org.aliquot.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.aliquot.plan.GoalWish;
import org.aliquot.plan.Goals;
import org.aliquot.search.SearchIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/** Takes the pictures of the learner's guide on a phone, when asked to ({@code docs/pictures.sh}); no test of anything. */
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
class LearnersPicturesIT extends JourneyTest {

    private static final Path FOLDER = Path.of(System.getProperty("pictures", "target"));

    @Autowired
    private Goals goals;

    @Autowired
    private SearchIndex index;

    @Test
    void areTaken() throws IOException {
        Person learner = learner();
        goals.set(
                learner.id(), null, new GoalWish("ascp-mlt", today().plusDays(24), EnumSet.allOf(DayOfWeek.class), 45));
        UUID exam = practiced(learner);
        index.refresh();
        try (Visitor maya = visitor(390, ColorScheme.LIGHT)) {
            maya.signIn(learner.email(), PASSWORD);
            take(maya, "/today", "phone-today");
            take(maya, "/goal", "phone-goal");
            take(maya, "/review/next?more=true", "phone-review");
            take(maya, "/practice/new?pool=missed", "phone-practice");
            take(maya, "/attempts/" + exam + "/result", "phone-result");
            take(maya, "/progress", "phone-progress");
            take(maya, "/search?q=hemolysis", "phone-search");
            maya.open("/courses/mlt/mlt-bb-02/notes");
            maya.page()
                    .locator("textarea")
                    .first()
                    .fill("Reverse group disagrees: think of age, cold antibody, subgroup.");
            maya.press("Save");
            maya.page().locator("#place-notes .notes li").first().waitFor();
            take(maya, "/notes", "phone-notes");
        }
    }

    /** Three mock exams and two lessons, three days ago. */
    private UUID practiced(Person learner) {
        Sitting sitting = new Sitting(() -> learner, jdbc);
        UUID last = null;
        for (int exam = 0; exam < 3; exam++) {
            int turn = exam;
            last = sitting.sit(
                    learner.api(),
                    "mlt-mock-50",
                    position -> (position + turn) % 5 < 3,
                    key -> key.equals("a") ? "b" : "a");
        }
        for (String lesson : new String[] {"mlt-bb-01", "mlt-bb-02"}) {
            learner.api()
                    .put(
                            "/courses/mlt/lessons/" + lesson + "/progress",
                            "{\"state\": \"completed\", \"secondsSpent\": 900}")
                    .requireStatus(200);
        }
        clockForward(Duration.ofDays(3));
        return Objects.requireNonNull(last);
    }

    private static void take(Visitor maya, String path, String name) throws IOException {
        Page page = maya.page();
        maya.open(path);
        page.evaluate("document.fonts.ready");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
        ImageIO.write(plain(picture), "png", FOLDER.resolve(name + ".png").toFile());
    }

    /** With 64 steps of each color, which nobody sees, a picture takes half the room. */
    private static BufferedImage plain(BufferedImage picture) {
        var plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int color = picture.getRGB(x, y);
                plain.setRGB(x, y, color & 0xfcfcfc | color >> 6 & 0x030303);
            }
        }
        return plain;
    }
}
