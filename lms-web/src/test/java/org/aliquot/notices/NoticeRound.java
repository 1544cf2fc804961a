package org.aliquot.notices;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The round that tells who was enrolled and whose access ends; in tests it does not come by itself. */
public final class NoticeRound {

    private NoticeRound() {}

    /** As many rounds as it takes until everybody is told: one tells only so many people. */
    public static void of(ApplicationContext product) {
        JdbcClient jdbc = product.getBean(JdbcClient.class);
        int before;
        do {
            before = told(jdbc);
            product.getBean(NoticeRounds.class).round();
        } while (told(jdbc) > before);
    }

    private static int told(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from notice").query(Integer.class).single();
    }
}
