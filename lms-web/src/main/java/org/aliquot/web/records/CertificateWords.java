package org.aliquot.web.records;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aliquot.records.Award;
import org.aliquot.records.CertificateStatus;
import org.aliquot.records.CertificateView;
import org.aliquot.school.SchoolZone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is printed on a certificate and said about it; its days are those of the school, wherever it is read. */
@Component
class CertificateWords {

    /** On every certificate, and wherever one is checked. */
    static final String NO_LICENSE = "A certificate of completion says that someone completed a course. It is neither a"
            + " certification nor a license to practice, and no certifying board issued it.";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.US);

    private final SchoolZone zone;

    CertificateWords(SchoolZone zone) {
        this.zone = zone;
    }

    /** {@code November 23, 2026}. */
    String day(Instant at) {
        return DAY.withZone(zone.id()).format(at);
    }

    /** {@code Completed November 23, 2026. 12.5 hours of learning}. */
    String facts(Award award) {
        String hours = hours(award.hours());
        return "Completed " + day(award.completedAt()) + (hours == null ? "" : ", " + hours);
    }

    static @Nullable String hours(@Nullable BigDecimal hours) {
        if (hours == null) {
            return null;
        }
        String number = hours.stripTrailingZeros().toPlainString();
        return number + (number.equals("1") ? " hour of learning" : " hours of learning");
    }

    /** What is printed on it. */
    List<CheckPage.Line> lines(CertificateView one) {
        Award award = one.award();
        List<CheckPage.Line> lines = new ArrayList<>();
        lines.add(new CheckPage.Line("Issued to", one.holder()));
        lines.add(new CheckPage.Line("Course", award.courseTitle()));
        lines.add(new CheckPage.Line("By", award.school()));
        lines.add(new CheckPage.Line("Completed", day(award.completedAt())));
        String hours = hours(award.hours());
        if (hours != null) {
            lines.add(new CheckPage.Line("Length", hours));
        }
        lines.add(new CheckPage.Line("Issued", day(one.issuedAt())));
        lines.add(new CheckPage.Line("Serial", one.serial()));
        return lines;
    }

    /** What became of it, for its holder and for staff; null while it is valid. */
    @Nullable
    String ending(CertificateView one) {
        CertificateView.Ending ending = one.ending();
        if (ending == null) {
            return null;
        }
        String reason = ending.reason() == null ? "" : " Reason: " + ending.reason();
        return (one.successor() == null ? status(one.status()) : "Replaced by " + one.successor()) + " on "
                + day(ending.at()) + "." + reason;
    }

    static String status(CertificateStatus status) {
        return switch (status) {
            case VALID -> "Valid";
            case REVOKED -> "Revoked";
            case REISSUED -> "Replaced";
            case ERASED -> "Erased";
        };
    }

    static String tone(CertificateStatus status) {
        return switch (status) {
            case VALID -> "good";
            case REVOKED -> "bad";
            case REISSUED, ERASED -> "warn";
        };
    }
}
