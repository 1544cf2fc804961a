package org.aliquot.packfile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aliquot.packfile.ReferenceInterval.Limits;
import org.jspecify.annotations.Nullable;

/** Reads {@code reference-intervals.yaml}: the one table that questions and lessons agree with. */
final class IntervalFile {

    private final Findings findings;
    private final Set<String> ids = new HashSet<>();

    IntervalFile(Findings findings) {
        this.findings = findings;
    }

    List<ReferenceInterval> read(String file, String text) {
        List<ReferenceInterval> intervals = new ArrayList<>();
        YamlFile.read(file, text, findings).ifPresent(fields -> {
            fields.text("note");
            fields.maps("intervals").forEach(interval -> intervals.add(interval(interval)));
            fields.done();
        });
        return intervals;
    }

    private ReferenceInterval interval(Fields fields) {
        String id = fields.id("id");
        if (!ids.add(id)) {
            findings.add(fields.place("id"), "interval '" + id + "' is there twice");
        }
        fields.textOrNull("note");
        ReferenceInterval interval = new ReferenceInterval(
                id,
                fields.someTexts("names").stream().map(Word::text).toList(),
                fields.text("who"),
                limits(fields),
                fields.map("si").map(this::si).orElse(null));
        fields.done();
        return interval;
    }

    private Limits si(Fields fields) {
        Limits limits = limits(fields);
        fields.done();
        return limits;
    }

    private Limits limits(Fields fields) {
        Limits limits = new Limits(number(fields, "low"), number(fields, "high"), fields.text("unit"));
        if (limits.low() == null && limits.high() == null) {
            findings.add(fields.place("unit"), "an interval has a low end, a high end or both");
        } else if (limits.low() != null && limits.high() != null && limits.low().compareTo(limits.high()) >= 0) {
            findings.add(fields.place("low"), "the low end is not below the high end");
        }
        return limits;
    }

    private @Nullable BigDecimal number(Fields fields, String name) {
        String written = fields.scalarOrNull(name);
        try {
            return written == null ? null : new BigDecimal(written);
        } catch (NumberFormatException notANumber) {
            findings.add(fields.place(name), "'" + written + "' is not a number such as 12.5");
            return null;
        }
    }
}
