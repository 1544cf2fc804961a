package org.aliquot.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.aliquot.word.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Of what a browser prefers, the first that we speak. */
class ReadersLanguageTest {

    @ParameterizedTest
    @CsvSource({
        "'es', SPANISH",
        "'es-MX,es;q=0.9,en;q=0.8', SPANISH",
        "'en-US,en;q=0.9,es;q=0.8', ENGLISH",
        "'fr-CA,es;q=0.7,en;q=0.5', SPANISH",
        "'en;q=0.2,es-419;q=0.9', SPANISH",
        "'de', ",
        "'fr,*;q=0.1', "
    })
    void prefers(String header, Language language) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", header);

        assertThat(ReadersLanguage.preferred(request)).isEqualTo(Optional.ofNullable(language));
    }
}
