package org.aliquot.web.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/today", "/", "/courses/mlt?said=course-enrolled", "/courses/a%2Fb#check"})
    void staysOnThisSite(String address) {
        assertThat(Address.localOr(address, "/else")).isEqualTo(address);
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
        assertThat(Address.localOr(address, "/else")).isEqualTo("/else");
    }

    @Test
    void goesElsewhereWithoutAnAddress() {
        assertThat(Address.localOr(null, "/else")).isEqualTo("/else");
    }

    @Test
    void keepsWhatIsTypedInItsPlace() {
        assertThat(CourseUrls.course("a/b c?d")).isEqualTo("/courses/a%2Fb%20c%3Fd");
    }

    @Test
    void fillsInOneValueForEachVariable() {
        assertThat(Address.of(AuthorUrls.LESSON, "mlt", "a/b")).isEqualTo("/teach/courses/mlt/lessons/a%2Fb");
        assertThatThrownBy(() -> Address.of(AuthorUrls.LESSON, "mlt")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Address.of(AuthorUrls.COURSE, "mlt", "a"))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
