package org.aliquot.enrollment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.aliquot.word.Word;

/** A row of {@code enrollment}, with the day in the installation's zone on which it was read. */
record EnrollmentRow(
        UUID id,
        UUID account,
        String course,
        String courseTitle,
        EnrollmentTerms terms,
        EnrollmentStanding standing,
        LastChange change,
        LocalDate today) {

    static final String SELECT = """
            select e.id, e.account_id, c.slug, c.title, e.way, e.payer, e.payer_name, e.starts_on, e.ends_on, e.status,
                   e.extensions_left, e.extension_days, e.most_days, e.paused_on, e.paused_days, e.pause_days_left,
                   e.end_reason, e.created_at, e.changed_by, e.changed_at, e.version,
                   cast(server_now() at time zone :zone as date) as today
            from enrollment e
            join course c on c.id = e.course_id
            """;

    static EnrollmentRow read(ResultSet row, int number) throws SQLException {
        OffsetDateTime changed = row.getObject("changed_at", OffsetDateTime.class);
        return new EnrollmentRow(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("slug"),
                row.getString("title"),
                new EnrollmentTerms(
                        Word.read(EnrollmentSource.class, row.getString("way")),
                        Word.read(Payer.class, row.getString("payer")),
                        row.getString("payer_name"),
                        row.getInt("extension_days"),
                        row.getObject("most_days", Integer.class),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()),
                new EnrollmentStanding(
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        Word.read(EnrollmentStatus.class, row.getString("status")),
                        row.getInt("extensions_left"),
                        row.getObject("paused_on", LocalDate.class),
                        row.getInt("paused_days"),
                        row.getInt("pause_days_left"),
                        row.getString("end_reason")),
                new LastChange(
                        row.getObject("changed_by", UUID.class),
                        changed == null ? null : changed.toInstant(),
                        row.getInt("version")),
                row.getObject("today", LocalDate.class));
    }

    boolean is(EnrollmentStatus status) {
        return standing.is(status);
    }

    boolean isOver() {
        return standing.endsOn() != null && !standing.endsOn().isAfter(today);
    }

    boolean isOpen() {
        return is(EnrollmentStatus.ACTIVE) && !standing.startsOn().isAfter(today) && !isOver();
    }

    EnrollmentRecord view(ZoneId zone) {
        LocalDate endsOn = standing.endsOn();
        return new EnrollmentRecord(
                id,
                account,
                course,
                courseTitle,
                terms,
                is(EnrollmentStatus.ACTIVE) && isOver() ? standing.as(EnrollmentStatus.EXPIRED) : standing,
                endsOn == null ? null : endsOn.atStartOfDay(zone).toInstant(),
                isOpen(),
                Extension.of(this) instanceof Extension.To(var to) ? to : null,
                change);
    }
}
