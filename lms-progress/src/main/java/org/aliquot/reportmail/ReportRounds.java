package org.aliquot.reportmail;

import java.time.Duration;
import java.util.Optional;
import org.aliquot.clock.RoundTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Comes round for the schedules whose moment has come; several nodes share them. */
@Component
class ReportRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ReportRounds.class);
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(5);

    private final ScheduleTable table;
    private final FileTable files;
    private final ReportDispatch dispatch;

    ReportRounds(ScheduleTable table, FileTable files, ReportDispatch dispatch) {
        this.table = table;
        this.files = files;
        this.dispatch = dispatch;
    }

    @Scheduled(
            fixedDelayString = "${aliquot.report-mail-interval:PT1M}",
            initialDelayString = "${aliquot.report-mail-interval:PT1M}")
    void round() {
        RoundTime time = RoundTime.of(LONGEST_ROUND);
        Optional<ScheduleTable.Due> due = table.claim();
        while (due.isPresent()) {
            send(due.get());
            due = time.isLeft() ? table.claim() : Optional.empty();
        }
        files.sweep();
    }

    /** One that fails holds nobody up, and is tried again when it is let go. */
    private void send(ScheduleTable.Due due) {
        try {
            dispatch.send(due);
        } catch (RuntimeException e) {
            LOG.error("Report schedule {} could not be sent; trying again in a quarter of an hour", due.id(), e);
        }
    }
}
