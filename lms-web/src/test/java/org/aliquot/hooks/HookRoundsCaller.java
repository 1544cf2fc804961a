package org.aliquot.hooks;

import org.springframework.context.ApplicationContext;

/** Lets tests of pages have a round when they want one. */
public final class HookRoundsCaller {

    private HookRoundsCaller() {}

    public static void round(ApplicationContext product) {
        product.getBean(HookRounds.class).round();
    }
}
