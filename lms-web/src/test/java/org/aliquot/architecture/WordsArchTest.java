package org.aliquot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Words of the code: what an enum is called outside it, and what the field does not call so. */
class WordsArchTest {

    @Test
    void wordsOfEnumsAreMadeAndReadByTheOneReader() throws IOException {
        Pattern own = Pattern.compile("name\\(\\)\\s*\\.toLowerCase\\(|valueOf\\([^;]*?\\.toUpperCase\\(");

        assertThat(Sources.with(own)).as("use org.aliquot.word.Word").isEmpty();
    }

    /** The API has called a field so since its first version. */
    @Test
    void typesHaveNamesOfTheField() throws IOException {
        Pattern own = Pattern.compile("(class|record|interface|enum) \\w*(Doors?|Tidings|Herald|Lacks|WayOut)\\b");

        assertThat(Sources.with(own)).containsExactly("ProgressJson.java");
    }
}
