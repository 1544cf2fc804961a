package org.aliquot.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a list goes on, however a system says it. */
class NextLinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<https://lms.example/2>; rel=\"next\"",
                "<https://lms.example/2>;rel=next",
                "<https://lms.example/2>; rel = \"next\"",
                "<https://lms.example/2>; rel='next'",
                "<https://lms.example/2>; REL=NEXT",
                "<https://lms.example/2>; rel=\"last next\"",
                "<https://lms.example/2>; title=\"p, q\"; rel=\"next\"",
                "<https://lms.example/1>; rel=\"first\", <https://lms.example/2>; rel=\"next\"",
                "<https://lms.example/d?a=1,2;3>; rel=\"differences\", <https://lms.example/2>; rel=\"next\"; x",
            })
    void isFound(String header) {
        assertThat(next(header)).isEqualTo(new NextLink(true, "https://lms.example/2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<https://lms.example/1>; rel=\"prev\"", "<https://lms.example/1>", " ", "<a>; rel=\"nextish\""})
    void isNotThere(String header) {
        assertThat(next(header)).isEqualTo(new NextLink(true, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://lms.example/2; rel=next", "<https://lms.example/2; rel=next", "next"})
    void isNotUnderstood(String header) {
        assertThat(next(header).readable()).isFalse();
    }

    @Test
    void endlessNonsenseIsNotRead() {
        assertThat(next("<".repeat(80_000)).readable()).isFalse();
        assertThat(NextLink.of(new CallResult.Answered(200, Map.of(), "")).address())
                .isNull();
    }

    private static NextLink next(String header) {
        return NextLink.of(new CallResult.Answered(200, Map.of("link", header), ""));
    }
}
