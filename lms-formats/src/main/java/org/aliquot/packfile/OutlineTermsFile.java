package org.aliquot.packfile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads {@code outline-terms.yaml}: the terms that the lessons of each area must use. */
final class OutlineTermsFile {

    private static final Pattern BETWEEN = Pattern.compile("\\s*\\|\\s*");

    private OutlineTermsFile() {}

    static List<OutlineTerm> read(String file, String text, Findings findings, Index index) {
        List<OutlineTerm> terms = new ArrayList<>();
        YamlFile.read(file, text, findings).ifPresent(fields -> {
            fields.map("areas").ifPresent(areas -> {
                for (String area : areas.names()) {
                    index.refer(Kind.AREA, area, areas.place(area));
                    areas.someTexts(area)
                            .forEach(term -> terms.add(new OutlineTerm(
                                    area,
                                    BETWEEN.splitAsStream(term.text().strip()).toList())));
                }
                areas.done();
            });
            fields.done();
        });
        return terms;
    }
}
