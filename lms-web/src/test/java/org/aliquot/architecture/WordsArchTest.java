package org.aliquot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What an enum is called outside the code is said and read in one place. */
class WordsArchTest {

    @Test
    void wordsOfEnumsAreMadeAndReadByTheOneReader() throws IOException {
        Pattern own = Pattern.compile("name\\(\\)\\s*\\.toLowerCase\\(|valueOf\\([^;]*?\\.toUpperCase\\(");

        assertThat(Sources.with(own)).as("use org.aliquot.word.Word").isEmpty();
    }
}
