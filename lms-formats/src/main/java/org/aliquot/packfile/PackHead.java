package org.aliquot.packfile;

import java.util.List;

/** Reads {@code pack.yaml}. */
record PackHead(String id, String title, String license, List<String> authors) {

    static final PackHead NONE = new PackHead("", "", "", List.of());

    static PackHead read(String file, String text, Findings findings) {
        return YamlFile.read(file, text, findings).map(PackHead::of).orElse(NONE);
    }

    private static PackHead of(Fields fields) {
        PackHead head = new PackHead(
                fields.id("id"),
                fields.text("title"),
                fields.text("license"),
                fields.someTexts("authors").stream().map(Word::text).toList());
        fields.done();
        return head;
    }
}
