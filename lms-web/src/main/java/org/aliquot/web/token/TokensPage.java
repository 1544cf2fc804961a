package org.aliquot.web.token;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;

/** Somebody's tokens for programs, and the form for one more. */
public record TokensPage(List<TokenLine> lines, Form form, FieldErrors errors) {

    /** @param passwordNeeded because the sign-in is not of just now */
    public record Form(String name, List<Choice> scopes, List<Choice> ends, boolean passwordNeeded) {}
}
