package org.aliquot.web.signon;

import java.util.List;
import java.util.Objects;
import org.aliquot.connections.ConnectionSettings;
import org.aliquot.signon.SignOnProvider;
import org.aliquot.signon.SignOnRules;
import org.aliquot.signon.SignOnWish;
import org.aliquot.web.connection.DomainLines;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;

/** A provider as an administrator types it. Its secret is never shown again: an empty field keeps it. */
record ProviderForm(
        @Nullable String name,
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String secret,
        @Nullable String domains,
        @Nullable String makes,
        @Nullable String joins,
        @Nullable String only,
        @Nullable String claim,
        @Nullable String learners,
        @Nullable String instructors,
        @Nullable Integer version) {

    static final ProviderForm EMPTY = new ProviderForm("", "", "", "", "", "on", "", "", "", "", "", null);

    private static final String ON = "on";
    private static final int LONGEST_ID = 255;
    private static final int LONGEST_SECRET = 1000;

    static ProviderForm of(SignOnProvider provider) {
        ConnectionSettings settings = provider.connection().settings();
        SignOnRules rules = provider.rules();
        return new ProviderForm(
                settings.name(),
                settings.issuer(),
                settings.clientId(),
                "",
                String.join("\n", rules.domains()),
                rules.makesAccounts() ? ON : "",
                rules.joinsByDomain() ? ON : "",
                rules.onlyWay() ? ON : "",
                rules.groups().claim(),
                rules.groups().learner(),
                rules.groups().instructor(),
                provider.version());
    }

    ProviderPage.Fields fields() {
        return new ProviderPage.Fields(
                Search.typed(name),
                Search.typed(issuer),
                Search.typed(clientId),
                Search.typed(domains),
                ON.equals(makes),
                ON.equals(joins),
                ON.equals(only),
                Search.typed(claim),
                Search.typed(learners),
                Search.typed(instructors),
                Objects.requireNonNullElse(version, 0));
    }

    /** @param keepsSecret whether there is one that an empty field keeps */
    SignOnWish read(Typed typed, boolean keepsSecret) {
        List<String> owned = DomainLines.read(domains, typed);
        if (owned.isEmpty() && (ON.equals(joins) || ON.equals(only))) {
            typed.wrong("domains", "The rules below need the domains of the provider’s people.");
        }
        SignOnRules rules = new SignOnRules(owned, ON.equals(makes), ON.equals(joins), ON.equals(only), groups(typed));
        return new SignOnWish(
                typed.required("name", name, ConnectionSettings.LONGEST_NAME, "Give the provider a name."),
                typed.required(
                        "issuer", issuer, ConnectionSettings.LONGEST_ADDRESS, "Copy the issuer from the provider."),
                typed.required("clientId", clientId, LONGEST_ID, "Copy the client ID from the provider."),
                secret(typed, keepsSecret),
                rules);
    }

    private String secret(Typed typed, boolean keepsSecret) {
        String text = Search.typed(secret);
        if (text.isEmpty() && !keepsSecret) {
            typed.wrong("secret", "Copy the client secret from the provider.");
        }
        return Objects.requireNonNullElse(typed.optional("secret", text, LONGEST_SECRET), "");
    }

    private SignOnRules.Groups groups(Typed typed) {
        String named = word(typed, "claim", claim);
        String learner = word(typed, "learners", learners);
        String instructor = word(typed, "instructors", instructors);
        if (named.isEmpty() && !(learner.isEmpty() && instructor.isEmpty())) {
            typed.wrong("claim", "Say in which claim the provider lists a person’s groups.");
        }
        return new SignOnRules.Groups(named, learner, instructor);
    }

    private static String word(Typed typed, String field, @Nullable String text) {
        return Objects.requireNonNullElse(typed.optional(field, text, LONGEST_ID), "");
    }

    @Override
    public String toString() {
        return "ProviderForm[]";
    }
}
