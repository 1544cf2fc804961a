package org.aliquot.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class ApiAdviceTest {

    /** Not static, so that the product does not find it. */
    @RestController
    final class Deep {

        @GetMapping("/deep")
        Object deep() {
            return deeper(1);
        }

        private Object deeper(int level) {
            return level == Integer.MAX_VALUE ? level : "" + deeper(level + 1) + level;
        }
    }

    @Test
    void aStackThatOverflowsIsAProblemLikeAnyOther() throws Exception {
        MockHttpServletResponse response = MockMvcBuilders.standaloneSetup(new Deep())
                .setControllerAdvice(new ApiAdvice())
                .build()
                .perform(get("/deep"))
                .andReturn()
                .getResponse();

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getContentAsString())
                .contains("\"code\":\"server-error\"", "traceId")
                .doesNotContain("StackOverflow");
    }
}
