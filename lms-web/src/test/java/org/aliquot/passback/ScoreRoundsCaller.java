package org.aliquot.passback;

import org.springframework.context.ApplicationContext;

/** Lets tests of pages have a round when they want one. */
public final class ScoreRoundsCaller {

    private ScoreRoundsCaller() {}

    public static void round(ApplicationContext product) {
        product.getBean(ScoreRounds.class).round();
    }
}
