package org.aliquot.web.account;

import static org.aliquot.web.language.Phrases.t;

import java.util.List;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * A short form for somebody who is not signed in.
 *
 * @param url where it is sent, null when there is nothing to send
 * @param way where else to go, null for nowhere
 */
public record GateForm(
        String heading,
        String intro,
        @Nullable String url,
        String button,
        List<Field> fields,
        FieldErrors errors,
        @Nullable Way way) {

    /** One field; {@code value} is what was typed, always empty for passwords. */
    public record Field(
            String name,
            String label,
            String type,
            String autocomplete,
            String value,
            @Nullable String hint) {

        static Field email(String value) {
            return new Field("email", t("Email"), "email", "username", value, null);
        }

        static Field name(String value) {
            return new Field("name", t("Name"), "text", "name", value, t("Others will see you under this name."));
        }

        static Field newPassword() {
            return new Field(
                    "password",
                    t("Password"),
                    "password",
                    "new-password",
                    "",
                    t("At least 12 characters. A short sentence is easier to remember than one word with symbols."));
        }

        static Field password(String label) {
            return new Field("password", label, "password", "current-password", "", null);
        }
    }

    /** Words and the link after them. */
    public record Way(String words, String label, String url) {}

    static GateForm ended(String intro, Way way) {
        return new GateForm(t("This link no longer works"), intro, null, "", List.of(), FieldErrors.NONE, way);
    }
}
