package org.aliquot.enrollment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/** A row of {@code enrollment}, with the day in the installation's zone on which it was read. */
record EnrollmentRow(
        UUID id,
        UUID account,
        String course,
        String courseTitle,
        EnrollmentSource way,
        Payer payer,
        @Nullable String payerName,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String status,
        int extensionsLeft,
        int extensionDays,
        @Nullable Integer mostDays,
        @Nullable LocalDate pausedOn,
        int pausedDays,
        int pauseDaysLeft,
        @Nullable String endReason,
        Instant createdAt,
        @Nullable UUID changedBy,
        @Nullable Instant changedAt,
        int version,
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
                Word.read(EnrollmentSource.class, row.getString("way")),
                Word.read(Payer.class, row.getString("payer")),
                row.getString("payer_name"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("status"),
                row.getInt("extensions_left"),
                row.getInt("extension_days"),
                row.getObject("most_days", Integer.class),
                row.getObject("paused_on", LocalDate.class),
                row.getInt("paused_days"),
                row.getInt("pause_days_left"),
                row.getString("end_reason"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_by", UUID.class),
                changed == null ? null : changed.toInstant(),
                row.getInt("version"),
                row.getObject("today", LocalDate.class));
    }

    boolean isOver() {
        return endsOn != null && !endsOn.isAfter(today);
    }

    boolean isOpen() {
        return status.equals("active") && !startsOn.isAfter(today) && !isOver();
    }

    EnrollmentRecord view(ZoneId zone) {
        return new EnrollmentRecord(
                id,
                account,
                course,
                courseTitle,
                way,
                payer,
                payerName,
                startsOn,
                endsOn,
                endsOn == null ? null : endsOn.atStartOfDay(zone).toInstant(),
                status.equals("active") && isOver() ? "expired" : status,
                isOpen(),
                extensionsLeft,
                extensionDays,
                mostDays,
                Extension.of(this) instanceof Extension.To(var to) ? to : null,
                pausedOn,
                pausedDays,
                pauseDaysLeft,
                endReason,
                createdAt,
                changedBy,
                changedAt,
                version);
    }
}
