package org.aliquot.hooks;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What the pages would provide. */
@TestConfiguration(proxyBeanMethods = false)
class HookDesk {

    @Bean
    HookLinks links() {
        return hook -> "/admin/hooks/" + hook;
    }
}
