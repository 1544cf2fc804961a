package org.aliquot.packfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads {@code formulas.yaml}: the formulas that a course's learners look up. */
final class FormulaFile {

    private final Findings findings;
    private final Set<String> ids = new HashSet<>();

    FormulaFile(Findings findings) {
        this.findings = findings;
    }

    List<PackFormula> read(String file, String text) {
        List<PackFormula> formulas = new ArrayList<>();
        YamlFile.read(file, text, findings).ifPresent(fields -> {
            fields.maps("formulas").forEach(formula -> formulas.add(formula(formula)));
            fields.done();
        });
        return formulas;
    }

    private PackFormula formula(Fields fields) {
        String id = fields.id("id");
        if (!ids.add(id)) {
            findings.add(fields.place("id"), "formula '" + id + "' is there twice");
        }
        PackFormula formula = new PackFormula(
                id,
                fields.text("title"),
                fields.text("area"),
                fields.text("tex"),
                fields.mapsIfAny("where").stream().map(FormulaFile::symbol).toList());
        if (formula.tex().contains("$") || formula.tex().contains("`")) {
            findings.add(fields.place("tex"), "the formula stands without the marks around it");
        }
        fields.done();
        return formula;
    }

    private static PackFormula.Symbol symbol(Fields fields) {
        PackFormula.Symbol symbol =
                new PackFormula.Symbol(fields.text("what"), Objects.requireNonNullElse(fields.textOrNull("unit"), ""));
        fields.done();
        return symbol;
    }
}
