package org.aliquot.web.records;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.aliquot.records.Award;
import org.aliquot.records.CertificateStatus;
import org.aliquot.records.CertificateView;
import org.aliquot.school.SchoolZone;
import org.aliquot.web.language.Phrases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is printed on a certificate and said about it; its days are those of the school, wherever it is read. */
@Component
class CertificateWords {

    /** On every certificate, and wherever one is checked. */
    static final String NO_LICENSE =
            phrase("A certificate of completion says that someone completed a course. It is neither a"
                    + " certification nor a license to practice, and no certifying board issued it.");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);

    private final SchoolZone zone;

    CertificateWords(SchoolZone zone) {
        this.zone = zone;
    }

    /** {@code November 23, 2026}. */
    String day(Instant at) {
        return DAY.withLocale(Phrases.locale()).withZone(zone.id()).format(at);
    }

    /** {@code Completed November 23, 2026. 12.5 hours of learning}. */
    String facts(Award award) {
        String hours = hours(award.hours());
        return t("course|Completed {0}", day(award.completedAt())) + (hours == null ? "" : ", " + hours);
    }

    static @Nullable String hours(@Nullable BigDecimal hours) {
        if (hours == null) {
            return null;
        }
        String number = hours.stripTrailingZeros().toPlainString();
        return number.equals("1") ? t("{0} hour of learning", number) : t("{0} hours of learning", number);
    }

    /** What is printed on it. */
    List<CheckPage.Line> lines(CertificateView one) {
        Award award = one.award();
        List<CheckPage.Line> lines = new ArrayList<>();
        lines.add(new CheckPage.Line(t("Issued to"), one.holder()));
        lines.add(new CheckPage.Line(t("Course"), award.courseTitle()));
        lines.add(new CheckPage.Line(t("issued|By"), award.school()));
        lines.add(new CheckPage.Line(t("course|Completed"), day(award.completedAt())));
        String hours = hours(award.hours());
        if (hours != null) {
            lines.add(new CheckPage.Line(t("Length"), hours));
        }
        lines.add(new CheckPage.Line(t("certificate|Issued"), day(one.issuedAt())));
        lines.add(new CheckPage.Line(t("Serial"), one.serial()));
        return lines;
    }

    /** What became of it, for its holder and for staff; null while it is valid. */
    @Nullable
    String ending(CertificateView one) {
        CertificateView.Ending ending = one.ending();
        if (ending == null) {
            return null;
        }
        String reason = ending.reason() == null ? "" : " " + t("Reason: {0}", ending.reason());
        String became = one.successor() == null ? status(one.status()) : t("Replaced by {0}", one.successor());
        return t("{0} on {1}.", became, day(ending.at())) + reason;
    }

    static String status(CertificateStatus status) {
        return switch (status) {
            case VALID -> t("certificate|Valid");
            case REVOKED -> t("certificate|Revoked");
            case REISSUED -> t("certificate|Replaced");
            case ERASED -> t("certificate|Erased");
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
