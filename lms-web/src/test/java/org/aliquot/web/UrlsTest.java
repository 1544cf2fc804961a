package org.aliquot.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/today", "/", "/courses/mlt?said=enrolled", "/courses/a%2Fb#check"})
    void staysOnThisSite(String address) {
        assertThat(Urls.localOr(address, "/else")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "evil",
                "",
                "/a\\b",
                "/a\nb",
                "javascript:alert(1)"
            })
    void neverLeadsAway(String address) {
        assertThat(Urls.localOr(address, "/else")).isEqualTo("/else");
    }

    @Test
    void goesElsewhereWithoutAnAddress() {
        assertThat(Urls.localOr(null, "/else")).isEqualTo("/else");
    }

    @Test
    void keepsWhatIsTypedInItsPlace() {
        assertThat(Urls.course("a/b c?d")).isEqualTo("/courses/a%2Fb%20c%3Fd");
    }
}
