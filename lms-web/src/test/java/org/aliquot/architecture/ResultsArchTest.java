package org.aliquot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever is told what came of something answers each outcome: one that is added is a compile error, not a page that is not there. */
class ResultsArchTest {

    @Test
    void noOutcomeIsAnsweredByDefault() throws IOException {
        Pattern anyOther = Pattern.compile(
                "case \\w+(?:Change|Result|Outcome)\\.(?:(?!\\bswitch \\().)*?\\n\\s+default ->"
                        + "|default -> throw (?:new PageNotFound|ApiProblem\\.notFound)",
                Pattern.DOTALL);

        assertThat(Sources.with(anyOther)).isEmpty();
    }
}
