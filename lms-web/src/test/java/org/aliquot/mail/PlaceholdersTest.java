package org.aliquot.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {

    private static final List<String> KNOWN = List.of("name", "course");

    @Test
    void knowsWhatItMayNameAndSaysWhatIsStrange() {
        assertThat(Placeholders.unknown("Dear {{name}}, welcome to {{ course }}", KNOWN))
                .isEmpty();
        assertThat(Placeholders.unknown("{{curse}} and {{name}}", KNOWN)).contains("{{curse}}");
        assertThat(Placeholders.unknown("{{name", KNOWN)).contains("{{");
        assertThat(Placeholders.unknown("name}}", KNOWN)).contains("}}");
        assertThat(Placeholders.unknown("{{}}", KNOWN)).contains("{{}}");
        assertThat(Placeholders.unknown("a { b } c", KNOWN)).isEmpty();
    }

    @Test
    void whatAValueHoldsIsNotReadAgain() {
        assertThat(Placeholders.filled("To {{name}}: {{course}}", Map.of("name", "{{course}} $1", "course", "MLT")))
                .contains("To {{course}} $1: MLT");
        assertThat(Placeholders.filled("{{name}}", Map.of())).isEmpty();
    }
}
