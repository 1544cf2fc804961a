package org.aliquot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The drawing in {@code docs/architecture.md} shows the code as it is; {@code ./lms structure} draws it anew. */
class StructureArchTest {

    private static final Path HOUSE = Path.of("..");
    private static final Path PAGE = HOUSE.resolve("docs/architecture.md");
    private static final Pattern DRAWING =
            Pattern.compile("(?<=<!-- drawn by ./lms structure -->\n).*?(?=<!-- end -->)", Pattern.DOTALL);

    @Test
    void theDrawingShowsTheCodeAsItIs() throws IOException {
        Structure modules = Structure.under("org.aliquot");
        String drawing = "```mermaid%nflowchart TD%n%s%s```%n".formatted(modules.boxes(houses()), modules.arrows());
        String page = Files.readString(PAGE);
        String drawn = DRAWING.matcher(page).replaceFirst(Matcher.quoteReplacement(drawing));
        if (Boolean.getBoolean("aliquot.renew")) {
            Files.writeString(PAGE, drawn);
            return;
        }
        assertThat(drawn)
                .as("the drawing in docs/architecture.md is stale: ./lms structure draws it anew")
                .isEqualTo(page);
    }

    @Test
    void noModuleUsesWhatUsesIt() {
        assertThat(Structure.under("org.aliquot").circles()).isEmpty();
    }

    @Test
    void noRoomOfThePagesUsesWhatUsesIt() {
        assertThat(Structure.under("org.aliquot.web").circles()).isEmpty();
    }

    /** In the order in which Maven builds them, the last one first. */
    private static List<Path> houses() throws IOException {
        return Pattern.compile("<module>(lms-[a-z]+)</module>")
                .matcher(Files.readString(HOUSE.resolve("pom.xml")))
                .results()
                .map(module -> HOUSE.resolve(module.group(1)))
                .toList()
                .reversed();
    }
}
