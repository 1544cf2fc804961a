package org.aliquot.packs.internal;

import org.aliquot.packs.Packs;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the packs before anything else that waits for the start, such as the notice that the product is ready. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LoadAtStart implements ApplicationRunner {

    private final Packs packs;

    LoadAtStart(Packs packs) {
        this.packs = packs;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        packs.load();
    }
}
