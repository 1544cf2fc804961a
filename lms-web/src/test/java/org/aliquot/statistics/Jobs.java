package org.aliquot.statistics;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Calibrations, simulations and forms of tests. */
public final class Jobs {

    private Jobs() {}

    /** No job was ever run, and difficulties are the authors' again; forms that attempts have taken are withdrawn. */
    public static void forget(JdbcClient jdbc) {
        for (String sql : new String[] {
            "update exam_form set withdrawn_at = server_now() where withdrawn_at is null",
            "delete from item_difficulty",
            "delete from calibration_item",
            "delete from calibration_decision",
            "delete from job where kind in ('answers', 'calibration', 'forms', 'simulation')"
        }) {
            jdbc.sql(sql).update();
        }
    }
}
