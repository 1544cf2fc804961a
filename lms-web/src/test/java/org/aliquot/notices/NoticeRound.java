package org.aliquot.notices;

import org.springframework.context.ApplicationContext;

/** The round that tells who was enrolled and whose access ends; in tests it does not come by itself. */
public final class NoticeRound {

    private NoticeRound() {}

    public static void of(ApplicationContext product) {
        product.getBean(NoticeRounds.class).round();
    }
}
