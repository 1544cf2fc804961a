package org.aliquot.web.connection;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.aliquot.connections.ConnectionSettings;
import org.aliquot.connections.FrameOrigin;
import org.aliquot.outgoing.NoAnswer;
import org.aliquot.outgoing.Outgoing;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;

/** A learning-management system as an administrator types it. Several values of one field stand each on a line. */
record ConnectionForm(
        @Nullable String name,
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String authorization,
        @Nullable String token,
        @Nullable String jwks,
        @Nullable String deployments,
        @Nullable String frames,
        @Nullable String audience,
        @Nullable String columns,
        @Nullable Integer version) {

    static final ConnectionForm EMPTY = new ConnectionForm("", "", "", "", "", "", "", "", "", "", null);

    /** What a box that is ticked sends. */
    private static final String ON = "on";

    private static final int LONGEST_ID = 255;
    private static final int MOST_LINES = 20;

    static ConnectionForm of(ConnectionSettings settings, int version) {
        return new ConnectionForm(
                settings.name(),
                settings.issuer(),
                settings.clientId(),
                settings.authorizationUrl(),
                settings.tokenUrl(),
                settings.jwksUrl(),
                String.join("\n", settings.deployments()),
                String.join("\n", settings.frameOrigins()),
                settings.tokenAudience(),
                settings.makesColumns() ? ON : "",
                version);
    }

    ConnectionPage.Fields fields() {
        return new ConnectionPage.Fields(
                Search.typed(name),
                Search.typed(issuer),
                Search.typed(clientId),
                Search.typed(authorization),
                Search.typed(token),
                Search.typed(jwks),
                Search.typed(deployments),
                Search.typed(frames),
                Search.typed(audience),
                makesColumns(),
                Objects.requireNonNullElse(version, 0));
    }

    /** Looks the hosts up that we shall call: never in a transaction. */
    ConnectionSettings read(Typed typed, Outgoing outgoing) {
        String authorizationUrl = address(typed, "authorization", authorization);
        if (!typed.errors().has("authorization")
                && FrameOrigin.of(authorizationUrl).isEmpty()) {
            typed.wrong("authorization", "Use a whole address that begins with https://.");
        }
        return new ConnectionSettings(
                typed.required("name", name, ConnectionSettings.LONGEST_NAME, "Give the connection a name."),
                address(typed, "issuer", issuer),
                typed.required("clientId", clientId, LONGEST_ID, "Copy the client ID from the LMS."),
                authorizationUrl,
                called(typed, "token", token, outgoing),
                called(typed, "jwks", jwks, outgoing),
                lines(typed, "deployments", deployments),
                frames(typed, authorizationUrl),
                Objects.requireNonNullElse(
                        typed.optional("audience", audience, ConnectionSettings.LONGEST_ADDRESS), ""),
                makesColumns());
    }

    private boolean makesColumns() {
        return ON.equals(columns);
    }

    private static String address(Typed typed, String field, @Nullable String text) {
        return typed.required(field, text, ConnectionSettings.LONGEST_ADDRESS, "Copy this address from the LMS.");
    }

    private static String called(Typed typed, String field, @Nullable String text, Outgoing outgoing) {
        String address = address(typed, field, text);
        if (!typed.errors().has(field)) {
            uri(address)
                    .map(outgoing::objection)
                    .orElse(Optional.of(NoAnswer.FORBIDDEN_TARGET))
                    .ifPresent(why -> typed.wrong(field, ConnectionWords.objection(why)));
        }
        return address;
    }

    /** Where nothing is typed, pages may be framed by the system's own. */
    private List<String> frames(Typed typed, String authorizationUrl) {
        List<String> origins = lines(typed, "frames", frames).stream()
                .map(line -> line.toLowerCase(Locale.ROOT).replaceAll("/+$", ""))
                .toList();
        if (!origins.stream().allMatch(FrameOrigin::isOne)) {
            typed.wrong(
                    "frames", "Enter one per line, such as https://lms.school.org, without anything after the host.");
        }
        return origins.isEmpty() ? FrameOrigin.of(authorizationUrl).stream().toList() : origins;
    }

    private static List<String> lines(Typed typed, String field, @Nullable String text) {
        List<String> lines = Stream.of(Search.typed(text).split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        if (lines.size() > MOST_LINES || lines.stream().anyMatch(line -> line.length() > LONGEST_ID)) {
            typed.wrong(field, "At most " + MOST_LINES + " lines of " + LONGEST_ID + " characters.");
        }
        return lines;
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }
}
