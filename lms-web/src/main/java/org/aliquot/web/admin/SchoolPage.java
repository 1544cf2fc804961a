package org.aliquot.web.admin;

import java.util.List;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * What is decided about the installation, and what it was started with.
 *
 * @param started what only whoever runs the server can change
 * @param trouble what stood in the way of saving
 */
public record SchoolPage(
        Form form,
        Mail mail,
        List<Fact> started,
        FieldErrors errors,
        @Nullable String trouble) {

    public record Form(String name, boolean signUp, int version) {}

    /** @param waiting messages, in words; empty where none waits */
    public record Mail(boolean sends, String waiting) {}

    public record Fact(String name, String value, String setting) {}
}
