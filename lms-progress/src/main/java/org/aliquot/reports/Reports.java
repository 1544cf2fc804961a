package org.aliquot.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.ServerClock;
import org.aliquot.cohort.Scope;
import org.aliquot.cohort.Teaching;
import org.aliquot.people.Caller;
import org.aliquot.school.SchoolZone;
import org.aliquot.spool.Spool;
import org.aliquot.spool.Spooled;
import org.aliquot.standby.Source;
import org.aliquot.standby.Standby;
import org.springframework.stereotype.Service;

/**
 * The reports of staff: administrators see everybody, instructors the people of their cohorts, in every row, figure and
 * file. Each is a bounded number of statements, however many rows there are.
 */
@Service
public class Reports {

    private final ReportTable table;
    private final Teaching teaching;
    private final ServerClock clock;
    private final AuditLog audit;
    private final Spool spool;
    private final Standby standby;
    private final SchoolZone zone;

    Reports(
            ReportTable table,
            Teaching teaching,
            ServerClock clock,
            AuditLog audit,
            Spool spool,
            Standby standby,
            SchoolZone zone) {
        this.table = table;
        this.teaching = teaching;
        this.clock = clock;
        this.audit = audit;
        this.spool = spool;
        this.standby = standby;
        this.zone = zone;
    }

    /**
     * Empty when it asks for a course that there is not, or for a cohort that is not the caller's.
     *
     * @throws UnreadableReport when it asks for a day to come
     */
    public Optional<ReportPage> page(Caller caller, ReportRequest request) {
        Instant now = clock.now();
        requireNotToCome(request, now);
        return isOpen(caller, request)
                ? Optional.of(standby.read(now, source -> source.read(upTo -> page(caller, request, upTo, now))))
                : Optional.empty();
    }

    /**
     * Writes all rows in the order asked for; the place in the list does not matter. That names and addresses were taken
     * out is remembered before the first of them leaves. The file is whole before it is sent: whoever reads slowly holds no
     * connection to the database.
     *
     * @return to be sent and then closed; empty when it asks for what {@link #page} knows nothing of
     * @throws UnreadableReport when it asks for a day to come
     */
    public Optional<Spooled> export(Caller caller, ReportRequest request, FileKind kind) throws IOException {
        requireNotToCome(request, clock.now()); // before anything is remembered
        if (!isOpen(caller, request)) {
            return Optional.empty();
        }
        remember(caller, request, kind);
        return make(caller, request, kind);
    }

    /** The same for somebody who has not asked for it now; that it leaves is for whoever hands it over to remember. */
    public Optional<Spooled> make(Caller caller, ReportRequest request, FileKind kind) throws IOException {
        Instant now = clock.now();
        requireNotToCome(request, now);
        return isOpen(caller, request)
                ? Optional.of(standby.read(now, source -> spool.make(out -> write(caller, request, kind, source, out))))
                : Optional.empty();
    }

    /** Without a transaction the driver would hold all rows in memory at once. */
    private void write(Caller caller, ReportRequest request, FileKind kind, Source source, OutputStream out) {
        source.run(upTo -> {
            Moment moment = moment(request, upTo);
            try (RowFile rows = kind.open(out, request, asOf(moment, upTo), zone.id())) {
                table.each(request, moment, Scope.of(caller), rows::write);
            }
        });
    }

    private ReportPage page(Caller caller, ReportRequest request, Instant upTo, Instant now) {
        Moment moment = moment(request, upTo);
        ReportTable.Found found = table.page(request, moment, Scope.of(caller));
        return new ReportPage(
                request,
                asOf(moment, upTo),
                Duration.between(upTo, now),
                found.totals(),
                found.rows(),
                found.sums(),
                found.next() == null ? null : found.next().encode());
    }

    private void requireNotToCome(ReportRequest request, Instant now) {
        LocalDate on = request.filter().on();
        if (on != null && on.isAfter(LocalDate.ofInstant(now, zone.id()))) {
            throw new UnreadableReport("on", "That date is in the future.");
        }
    }

    private Moment moment(ReportRequest request, Instant upTo) {
        LocalDate on = request.filter().on();
        return on != null && on.isBefore(LocalDate.ofInstant(upTo, zone.id()))
                ? Moment.endOf(on, zone.id())
                : Moment.now(upTo, zone.id());
    }

    private static Instant asOf(Moment moment, Instant now) {
        return moment.end().isAfter(now) ? now : moment.end();
    }

    private boolean isOpen(Caller caller, ReportRequest request) {
        UUID cohort = request.filter().people().cohort();
        String course = request.filter().people().course();
        return (cohort == null || teaching.shows(caller, cohort)) && (course == null || table.knows(course));
    }

    /** Names and addresses in filters stay out of the log; what was searched for is not said. */
    private void remember(Caller caller, ReportRequest request, FileKind kind) {
        Map<String, String> details = new TreeMap<>(request.parameters());
        details.keySet().retainAll(List.of("on", "course", "cohort", "payer", "status", "progress", "exam", "groupBy"));
        details.put("format", kind.word());
        audit.record(new AuditEntry(
                caller.id(), "report.exported", "report", request.report().word(), details));
    }
}
