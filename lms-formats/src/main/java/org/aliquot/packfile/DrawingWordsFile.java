package org.aliquot.packfile;

import java.util.Map;
import java.util.TreeMap;
import org.aliquot.prose.DrawingWords;
import org.aliquot.prose.Svg;
import org.aliquot.prose.SvgCheck;

/** Reads {@code es/exhibits/*.yaml}: what stands in drawings. */
final class DrawingWordsFile {

    private final Map<String, String> english;
    private final Pieces<DrawingWords> pieces;
    private final Findings findings;

    DrawingWordsFile(Map<String, String> english, Pieces<DrawingWords> pieces, Findings findings) {
        this.english = english;
        this.pieces = pieces;
        this.findings = findings;
    }

    void read(String file, String text) {
        YamlFile.read(file, text, findings)
                .ifPresent(fields -> fields.map("exhibits").ifPresentOrElse(this::drawings, () -> drawings(fields)));
    }

    private void drawings(Fields fields) {
        fields.names().forEach(name -> fields.map(name).ifPresent(words -> drawing(name, words, fields.place(name))));
    }

    private void drawing(String name, Fields fields, Place place) {
        int before = findings.count();
        String text = english.get(name);
        if (text == null || !(Svg.parse(name, text) instanceof SvgCheck.Checked checked)) {
            findings.add(place, "unknown exhibit '" + name + "'");
            return;
        }
        DrawingWords of = DrawingWords.of(checked.svg());
        Map<String, String> texts = new TreeMap<>();
        fields.map("texts")
                .ifPresent(labels -> labels.names().forEach(label -> {
                    texts.put(label, labels.scalar(label));
                    if (!of.texts().containsKey(label)) {
                        findings.add(labels.place(label), "the drawing has no label '" + label + "'");
                    }
                }));
        DrawingWords words = new DrawingWords(fields.text("title"), fields.text("desc"), texts);
        fields.done();
        pieces.put(name, words, of.fingerprint(), place, before);
    }
}
