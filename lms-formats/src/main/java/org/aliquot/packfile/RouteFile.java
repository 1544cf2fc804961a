package org.aliquot.packfile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aliquot.lesson.PathwayFact;
import org.aliquot.route.Accreditor;
import org.aliquot.route.Area;
import org.aliquot.route.CertificateNeed;
import org.aliquot.route.CollectionsNeed;
import org.aliquot.route.Condition;
import org.aliquot.route.Credential;
import org.aliquot.route.ExperienceNeed;
import org.aliquot.route.Field;
import org.aliquot.route.HoursNeed;
import org.aliquot.route.ProgramNeed;
import org.aliquot.route.RouteRule;
import org.aliquot.route.Schooling;
import org.aliquot.route.SchoolingNeed;
import org.aliquot.route.Subject;

/** Reads {@code routes.yaml}: what routes ask for, each with the facts that say so. */
final class RouteFile {

    private static final int MOST = 10_000;

    private record Pointer(String fact, LocalDate asOf, Place place) {}

    private final Findings findings;
    private final Index index;
    private final List<Pointer> pointers = new ArrayList<>();

    RouteFile(Findings findings, Index index) {
        this.findings = findings;
        this.index = index;
    }

    List<Credential> read(String file, String text) {
        List<Credential> credentials = new ArrayList<>();
        YamlFile.read(file, text, findings).ifPresent(fields -> {
            fields.maps("credentials").forEach(credential -> credentials.add(credential(credential)));
            fields.done();
        });
        return credentials;
    }

    /** A fact that was checked after a rule was made may say something else now: then somebody reads both. */
    void compare(List<PathwayFact> facts) {
        for (Pointer pointer : pointers) {
            facts.stream()
                    .filter(fact -> fact.id().equals(pointer.fact())
                            && fact.fact().checkedOn().isAfter(pointer.asOf()))
                    .forEach(fact -> findings.add(
                            pointer.place(),
                            "fact '" + fact.id() + "' was checked on "
                                    + fact.fact().checkedOn()
                                    + ", after 'asOf': hold the conditions against it and write that day"));
        }
    }

    private Credential credential(Fields fields) {
        Credential credential = new Credential(
                fields.text("name"),
                fields.text("board"),
                page(fields),
                fields.maps("routes").stream().map(this::rule).toList());
        fields.done();
        return credential;
    }

    private String page(Fields fields) {
        String page = fields.text("page");
        if (!page.isEmpty() && !FactFile.ADDRESS.matcher(page).matches()) {
            findings.add(fields.place("page"), "field 'page' is a link that begins with http");
        }
        return page;
    }

    private RouteRule rule(Fields fields) {
        String id = fields.id("id");
        index.define(Kind.ROUTE, id, fields.place("id"));
        LocalDate asOf = date(fields);
        List<String> facts = fields.someTexts("facts").stream().map(Word::text).toList();
        for (String fact : facts) {
            index.refer(Kind.FACT, fact, fields.place("facts"));
            pointers.add(new Pointer(fact, asOf, fields.place("asOf")));
        }
        RouteRule rule = new RouteRule(
                id,
                fields.text("title"),
                facts,
                asOf,
                fields.maps("needs").stream().map(this::condition).toList(),
                fields.texts("also").stream().map(Word::text).toList());
        fields.done();
        return rule;
    }

    private Condition condition(Fields fields) {
        Condition condition = known(fields);
        fields.done();
        return condition;
    }

    private Condition known(Fields fields) {
        if (fields.has("schooling")) {
            return new SchoolingNeed(
                    fields.word("schooling", Schooling.values(), Schooling::word),
                    fields.integerOrNull("orHours", 1, MOST),
                    fields.flag("inLaboratory", false));
        }
        if (fields.has("hoursOf")) {
            return new HoursNeed(
                    fields.word("hoursOf", Subject.values(), Subject::word), fields.integer("least", 1, MOST));
        }
        if (fields.has("program")) {
            return new ProgramNeed(
                    sorted(fields.words("program", Field.values(), Field::word)),
                    sorted(fields.words("accreditedBy", Accreditor.values(), Accreditor::word)),
                    fields.integerOrNull("withinYears", 1, 100),
                    or0(fields, "classHours"),
                    or0(fields, "clinicalHours"));
        }
        if (fields.has("experience")) {
            return experience(fields);
        }
        if (fields.has("venipunctures") || fields.has("collections")) {
            return new CollectionsNeed(
                    or0(fields, "collections"), or0(fields, "venipunctures"), or0(fields, "capillary"));
        }
        return certificate(fields);
    }

    /** Addresses carry what was ticked in one field, with commas between. */
    private Condition certificate(Fields fields) {
        List<String> names =
                fields.someTexts("certificate").stream().map(Word::text).toList();
        if (names.stream().anyMatch(name -> name.contains(","))) {
            findings.add(fields.place("certificate"), "the name of a certificate has no comma");
        }
        return new CertificateNeed(names);
    }

    private Condition experience(Fields fields) {
        List<Area> areas = sorted(fields.words("experience", Area.values(), Area::word));
        if (areas.isEmpty()) {
            findings.add(fields.place("experience"), "field 'experience' names at least one area");
        }
        if (fields.has("months") && fields.has("hours")) {
            findings.add(fields.place("hours"), "experience is counted in months or in hours");
        }
        return new ExperienceNeed(
                areas, or0(fields, "months"), or0(fields, "hours"), fields.integerOrNull("withinYears", 1, 100));
    }

    private static <E extends Comparable<E>> List<E> sorted(Set<E> words) {
        return words.stream().sorted().toList();
    }

    private static int or0(Fields fields, String name) {
        Integer given = fields.integerOrNull(name, 1, MOST);
        return given == null ? 0 : given;
    }

    private LocalDate date(Fields fields) {
        String text = fields.text("asOf");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notDate) {
            if (!text.isEmpty()) {
                findings.add(fields.place("asOf"), "field 'asOf' is a date such as \"2026-11-20\"");
            }
            return LocalDate.MAX;
        }
    }
}
