package org.aliquot.web.pathway;

import static org.aliquot.web.language.Phrases.t;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.aliquot.route.Accreditor;
import org.aliquot.route.Area;
import org.aliquot.route.CertificateNeed;
import org.aliquot.route.CollectionsNeed;
import org.aliquot.route.Condition;
import org.aliquot.route.ExperienceNeed;
import org.aliquot.route.Field;
import org.aliquot.route.HoursNeed;
import org.aliquot.route.ProgramNeed;
import org.aliquot.route.Schooling;
import org.aliquot.route.SchoolingNeed;
import org.aliquot.web.Wording;
import org.aliquot.web.language.Phrases;
import org.aliquot.word.Language;

/** What a route asks for, in the reader's language. In English a condition says it itself; for others it is put together here. */
final class NeedWords {

    private NeedWords() {}

    static String of(Condition need) {
        return Phrases.language() == Language.ENGLISH
                ? need.words()
                : switch (need) {
                    case SchoolingNeed schooling -> schooling(schooling);
                    case HoursNeed(var subject, var least) ->
                        switch (subject) {
                            case CHEMISTRY -> t("{0} semester hours of chemistry", least);
                            case BIOLOGY -> t("{0} semester hours of biology", least);
                            case LABORATORY -> t("{0} semester hours of laboratory sciences", least);
                            case COLLEGE -> t("{0} semester hours of college", least);
                            case SCIENCE -> t("{0} semester hours of science", least);
                        };
                    case ProgramNeed program -> program(program);
                    case ExperienceNeed experience -> experience(experience);
                    case CollectionsNeed(var all, var venipunctures, var capillary) ->
                        venipunctures + capillary == 0
                                ? t("{0} unaided blood collections", all)
                                : t(
                                        "{0} unaided venipunctures and {1} unaided capillary punctures",
                                        venipunctures, capillary);
                    case CertificateNeed(var oneOf) -> or(oneOf.stream());
                };
    }

    private static String schooling(SchoolingNeed need) {
        String degree = schooling(need.least());
        String inLaboratory = need.inLaboratory() ? t("{0} in laboratory science or technology", degree) : degree;
        return need.orHours() == null
                ? inLaboratory
                : t("{0}, or {1} semester hours of college", inLaboratory, need.orHours());
    }

    private static String schooling(Schooling least) {
        return switch (least) {
            case NONE -> t("no schooling");
            case HIGH_SCHOOL -> t("a high-school diploma or equivalent");
            case SOME_COLLEGE -> t("some college");
            case ASSOCIATE -> t("an associate degree");
            case BACHELOR -> t("a bachelor’s degree");
        };
    }

    private static String program(ProgramNeed need) {
        String words = need.fields().isEmpty()
                ? t("a program")
                : t(
                        "a program ({0})",
                        or(need.fields().stream().map(Field::title).map(Phrases::t)));
        if (!need.accreditedBy().isEmpty()) {
            words = t(
                    "{0} accredited by {1}",
                    words, or(need.accreditedBy().stream().map(Accreditor::name)));
        }
        words = hours(words, need.classHours(), need.clinicalHours());
        return need.withinYears() == null
                ? words
                : t("{0}, finished within the last {1} years", words, need.withinYears());
    }

    private static String hours(String program, int inClass, int inClinic) {
        if (inClass > 0 && inClinic > 0) {
            return t("{0} with {1} class hours and {2} clinical hours", program, inClass, inClinic);
        }
        if (inClass > 0) {
            return t("{0} with {1} class hours", program, inClass);
        }
        return inClinic > 0 ? t("{0} with {1} clinical hours", program, inClinic) : program;
    }

    private static String experience(ExperienceNeed need) {
        String areas = or(need.areas().stream().map(Area::title).map(Phrases::t));
        String work = need.hours() > 0
                ? t("{0} hours of work in: {1}", String.format(Locale.US, "%,d", need.hours()), areas)
                : need.months() > 0
                        ? t("{0} of full-time work in: {1}", length(need.months()), areas)
                        : t("work in: {0}", areas);
        return need.withinYears() == null ? work : t("{0}, within the last {1} years", work, need.withinYears());
    }

    private static String length(int months) {
        return months % 12 == 0 ? Wording.count(months / 12, "year") : Wording.count(months, "month");
    }

    private static String or(Stream<String> names) {
        List<String> all = names.toList();
        return all.stream()
                .reduce((before, one) -> t("{0} or {1}", before, one))
                .orElse("");
    }
}
