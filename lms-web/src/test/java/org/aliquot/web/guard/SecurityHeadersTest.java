package org.aliquot.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Once seen by https, always by https: the settings say so, also behind a proxy that tells nothing. */
class SecurityHeadersTest {

    @Test
    void anHttpsSiteIsRememberedAsOne() throws ServletException, IOException {
        assertThat(transport("https://learn.example.org")).isEqualTo("max-age=31536000");
        assertThat(transport("")).isNull();
    }

    private static @Nullable String transport(String site) throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new SecurityHeaders(site)
                .doFilter(new MockHttpServletRequest("GET", "/sign-in"), response, new MockFilterChain());
        return response.getHeader("Strict-Transport-Security");
    }
}
