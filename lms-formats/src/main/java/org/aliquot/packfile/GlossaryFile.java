package org.aliquot.packfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads {@code glossary.yaml}: the terms of a pack, each with what it means. */
final class GlossaryFile {

    private final Findings findings;
    private final Index index;
    private final Map<String, Place> spellings = new HashMap<>();

    GlossaryFile(Findings findings, Index index) {
        this.findings = findings;
        this.index = index;
    }

    List<PackTerm> read(String file, String text) {
        List<PackTerm> terms = new ArrayList<>();
        YamlFile.read(file, text, findings).ifPresent(fields -> {
            fields.maps("terms").forEach(term -> terms.add(term(term)));
            fields.done();
        });
        return terms;
    }

    private PackTerm term(Fields fields) {
        PackTerm term = new PackTerm(
                fields.text("term"),
                fields.texts("also").stream().map(Word::text).toList(),
                fields.text("definition"),
                fields.text("area"),
                fields.id("lesson"));
        spelled(term.term(), fields.place("term"));
        term.also().forEach(other -> spelled(other, fields.place("also")));
        index.refer(Kind.LESSON, term.lesson(), fields.place("lesson"));
        fields.done();
        return term;
    }

    private void spelled(String name, Place place) {
        Place first = spellings.putIfAbsent(name.toLowerCase(Locale.ROOT), place);
        if (first != null && !name.isEmpty()) {
            findings.add(place, "term '" + name + "' is already in " + first);
        }
    }
}
