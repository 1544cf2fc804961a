package org.aliquot.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aliquot.doctor.Finding;
import org.aliquot.doctor.QuickLook;
import org.aliquot.mail.Outbox;
import org.aliquot.rehearsal.Roster.Kind;
import org.aliquot.rehearsal.Roster.Problem;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the installation itself lacks: asked of the doctor, of the outbox, and of the database. */
@Component
class HouseChecks {

    /** What one node takes at most. */
    private static final int LEAST_CONNECTIONS = 30;

    /** Of a few messages nobody needs to know. */
    private static final int MANY_WAITING = 20;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Environment settings;

    HouseChecks(JdbcClient jdbc, Outbox outbox, Environment settings) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.settings = settings;
    }

    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(QuickLook.at(settings).stream()
                .filter(finding -> !finding.isFine())
                .map(HouseChecks::of)
                .toList());
        int connections = jdbc.sql("select cast(current_setting('max_connections') as integer)")
                .query(Integer.class)
                .single();
        if (connections < LEAST_CONNECTIONS) {
            all.add(problem(Kind.FEW_CONNECTIONS, "" + connections, "" + LEAST_CONNECTIONS));
        }
        if (!outbox.isEmptied()) {
            all.add(problem(Kind.NO_MAIL));
        } else {
            int waiting = outbox.waiting();
            if (waiting >= MANY_WAITING) {
                all.add(problem(Kind.MAIL_STUCK, "" + waiting));
            }
        }
        return all;
    }

    private static Problem of(Finding finding) {
        return problem(Kind.HOUSE, finding.what(), finding.todo());
    }

    private static Problem problem(Kind kind, String... more) {
        return new Problem(kind, "", "", null, "", 0, List.of(), Stream.of(more).toList());
    }
}
