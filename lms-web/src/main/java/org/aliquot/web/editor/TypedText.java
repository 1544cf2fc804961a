package org.aliquot.web.editor;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a browser sends of a field of text. */
final class TypedText {

    private TypedText() {}

    /** Empty where the browser left it out; browsers end lines with two signs. */
    static String of(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "").replace("\r\n", "\n");
    }

    /** Its lines that have something in them. */
    static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
