package org.aliquot.packfile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.aliquot.lesson.FactKind;
import org.aliquot.lesson.PathwayFact;
import org.aliquot.prose.Fact;
import org.aliquot.prose.Flaw;
import org.aliquot.prose.Prose;
import org.jspecify.annotations.Nullable;

/** Reads {@code facts/*.yaml}. */
final class FactFile {

    static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'<>\\\\]+");

    private final Findings findings;
    private final Index index;
    private final Prose prose;

    FactFile(Findings findings, Index index, Prose prose) {
        this.findings = findings;
        this.index = index;
        this.prose = prose;
    }

    List<PathwayFact> read(String file, String text) {
        List<PathwayFact> facts = new ArrayList<>();
        YamlFile.read(file, text, findings).ifPresent(fields -> {
            fields.maps("facts").forEach(fact -> facts.add(fact(fact)));
            fields.done();
        });
        return facts;
    }

    private PathwayFact fact(Fields fields) {
        String id = fields.id("id");
        index.define(Kind.FACT, id, fields.place("id"));
        PathwayFact fact = new PathwayFact(
                id,
                fields.word("kind", FactKind.values(), FactKind::word),
                new Fact(
                        fields.text("about"),
                        fields.text("label"),
                        paragraph(fields),
                        fields.word("mark", Fact.Mark.values(), Fact.Mark::word),
                        fields.text("source"),
                        address(fields),
                        fields.textOrNull("vintage"),
                        date(fields, "checked", fields.text("checked")),
                        null),
                checkBy(fields));
        fields.done();
        return fact;
    }

    private String paragraph(Fields fields) {
        String text = fields.text("text");
        for (Flaw flaw : prose.inspect(text).flaws()) {
            findings.add(fields.place("text", flaw.line()), flaw.message());
        }
        return text;
    }

    private @Nullable String address(Fields fields) {
        String address = fields.textOrNull("address");
        if (address != null && !address.isEmpty() && !ADDRESS.matcher(address).matches()) {
            findings.add(fields.place("address"), "field 'address' is a link that begins with http");
        }
        return address;
    }

    private @Nullable LocalDate checkBy(Fields fields) {
        String text = fields.textOrNull("checkBy");
        if (text == null) {
            return null;
        }
        LocalDate day = date(fields, "checkBy", text);
        // days as they are written are in the order of the calendar
        if (text.compareTo(fields.text("checked")) <= 0) {
            findings.add(fields.place("checkBy"), "field 'checkBy' is a day after 'checked'");
        }
        return day;
    }

    private LocalDate date(Fields fields, String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notDate) {
            if (!text.isEmpty()) {
                findings.add(fields.place(name), "field '" + name + "' is a date such as \"2026-11-20\"");
            }
            return LocalDate.EPOCH;
        }
    }
}
