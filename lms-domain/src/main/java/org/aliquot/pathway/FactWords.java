package org.aliquot.pathway;

import org.aliquot.prose.Fact;
import org.jspecify.annotations.Nullable;

/** What is mended of a fact: its words and where they are from. What it is about stays the pack's. */
public record FactWords(
        String text,
        Fact.Mark mark,
        String source,
        @Nullable String address,
        @Nullable String vintage) {

    public static FactWords of(Fact fact) {
        return new FactWords(fact.text(), fact.mark(), fact.source(), fact.address(), fact.vintage());
    }
}
