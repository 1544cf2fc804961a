package org.aliquot.web.pathway;

import static org.aliquot.web.language.Phrases.t;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aliquot.route.Accreditor;
import org.aliquot.route.Area;
import org.aliquot.route.Background;
import org.aliquot.route.Field;
import org.aliquot.route.Schooling;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/** What somebody says of themselves, as it travels in the address. Numbers are kept as they were typed. */
record FitForm(
        @Nullable String schooling,
        @Nullable Boolean laboratoryDegree,
        @Nullable String hours,
        @Nullable String chemistry,
        @Nullable String biology,
        @Nullable String laboratory,
        @Nullable String program,
        @Nullable String accreditor,
        @Nullable String finished,
        @Nullable String classHours,
        @Nullable String clinicalHours,
        @Nullable String phlebotomy,
        @Nullable String phlebotomyEnded,
        @Nullable String assisting,
        @Nullable String assistingEnded,
        @Nullable String testing,
        @Nullable String testingEnded,
        @Nullable String venipunctures,
        @Nullable String capillary,
        @Nullable List<String> certificate,
        @Nullable String state) {

    private static final int MOST_HOURS = 10_000;

    Background read(Typed reading) {
        Map<Area, Background.Work> work = new EnumMap<>(Area.class);
        work(work, Area.PHLEBOTOMY, phlebotomy, phlebotomyEnded, reading);
        work(work, Area.ASSISTING, assisting, assistingEnded, reading);
        work(work, Area.TESTING, testing, testingEnded, reading);
        return new Background(
                new Background.School(
                        Word.find(Schooling.class, schooling).orElse(null),
                        hasLaboratoryDegree(),
                        number(reading, "hours", hours),
                        number(reading, "chemistry", chemistry),
                        number(reading, "biology", biology),
                        number(reading, "laboratory", laboratory)),
                program(reading),
                work,
                number(reading, "venipunctures", venipunctures),
                number(reading, "capillary", capillary),
                Set.copyOf(certificates()));
    }

    boolean hasLaboratoryDegree() {
        return Boolean.TRUE.equals(laboratoryDegree);
    }

    List<String> certificates() {
        return certificate == null ? List.of() : certificate;
    }

    /** Whether nothing was said that routes ask about. */
    boolean isEmpty() {
        return certificates().isEmpty()
                && !hasLaboratoryDegree()
                && Stream.concat(Stream.of(schooling, program), typed().values().stream())
                        .allMatch(text -> Search.typed(text).isEmpty());
    }

    /** The fields of numbers by name. */
    Map<String, String> typed() {
        Map<String, String> typed = new TreeMap<>();
        typed.put("hours", Search.typed(hours));
        typed.put("chemistry", Search.typed(chemistry));
        typed.put("biology", Search.typed(biology));
        typed.put("laboratory", Search.typed(laboratory));
        typed.put("finished", Search.typed(finished));
        typed.put("classHours", Search.typed(classHours));
        typed.put("clinicalHours", Search.typed(clinicalHours));
        typed.put("phlebotomy", Search.typed(phlebotomy));
        typed.put("phlebotomyEnded", Search.typed(phlebotomyEnded));
        typed.put("assisting", Search.typed(assisting));
        typed.put("assistingEnded", Search.typed(assistingEnded));
        typed.put("testing", Search.typed(testing));
        typed.put("testingEnded", Search.typed(testingEnded));
        typed.put("venipunctures", Search.typed(venipunctures));
        typed.put("capillary", Search.typed(capillary));
        return typed;
    }

    private Background.@Nullable Program program(Typed reading) {
        Integer ago = reading.number("finished", finished, 0, 80);
        int inClass = number(reading, "classHours", classHours);
        int inClinic = number(reading, "clinicalHours", clinicalHours);
        return Word.find(Field.class, program)
                .map(field -> new Background.Program(
                        field, Word.find(Accreditor.class, accreditor).orElse(null), ago, inClass, inClinic))
                .orElse(null);
    }

    private static void work(
            Map<Area, Background.Work> work, Area area, @Nullable String years, @Nullable String ended, Typed reading) {
        String field = area.word();
        int months = months(reading, field, Search.typed(years));
        int ago = or0(reading.number(field + "Ended", ended, 0, 80));
        if (months > 0) {
            work.put(area, new Background.Work(months, ago));
        }
    }

    /** Years may have a part: half a year is 0.5. */
    private static int months(Typed reading, String field, String years) {
        if (years.isEmpty()) {
            return 0;
        }
        if (!years.matches("[0-9]{1,2}([.][0-9]{1,2})?")) {
            reading.wrong(field, t("Enter years, such as 2 or 0.5."));
            return 0;
        }
        return new BigDecimal(years)
                .multiply(BigDecimal.valueOf(12))
                .setScale(0, RoundingMode.DOWN)
                .intValue();
    }

    private static int number(Typed reading, String field, @Nullable String text) {
        return or0(reading.number(field, text, 0, MOST_HOURS));
    }

    private static int or0(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
