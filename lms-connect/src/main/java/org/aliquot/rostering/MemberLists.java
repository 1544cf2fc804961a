package org.aliquot.rostering;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aliquot.connections.Connection;
import org.aliquot.connections.OutsideId;
import org.aliquot.connections.ServiceTokens;
import org.aliquot.outgoing.AnswerWords;
import org.aliquot.outgoing.CallJson;
import org.aliquot.outgoing.CallResult;
import org.aliquot.outgoing.NextLink;
import org.aliquot.outgoing.Outgoing;
import org.aliquot.outgoing.OutgoingCall;
import org.aliquot.outgoing.WebAddress;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Who is in a course of a learning-management system (LTI Names and Role Provisioning Services 2.0). A list is whole or none: a page
 * that fails, is no list, comes again or does not end leaves everything as it is.
 */
@Component
class MemberLists {

    private static final String TYPE = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";
    private static final int MOST_PAGES = 500;
    private static final int MOST_PEOPLE = 5_000;
    private static final String PAGE = "100";
    private static final Duration LONGEST = Duration.ofMinutes(8);
    private static final int LONGEST_NAME = 200;
    private static final int UNAUTHORIZED = 401;
    /** Whose roles count is in the course now. */
    private static final String ACTIVE = "active";

    /** The list, or why there is none, in words for an administrator. */
    sealed interface Result {

        record Listed(List<ListedEntry> entries) implements Result {}

        record Failed(String why) implements Result {}
    }

    private final Outgoing outgoing;
    private final ServiceTokens tokens;

    MemberLists(Outgoing outgoing, ServiceTokens tokens) {
        this.outgoing = outgoing;
        this.tokens = tokens;
    }

    /** Calls out, once for each page: never in a transaction. */
    Result fetch(Connection system, String classId, String address) {
        Map<String, ListedEntry> entries = new LinkedHashMap<>();
        Set<URI> seen = new HashSet<>();
        long ends = System.nanoTime() + LONGEST.toNanos();
        Optional<URI> page = WebAddress.of(address).map(first -> WebAddress.with(first.toString(), "limit", PAGE));
        if (page.isEmpty()) {
            return failed("The LMS gave a web address for its class list that cannot be used.");
        }
        while (page.isPresent()) {
            if (!seen.add(page.get()) || seen.size() > MOST_PAGES || System.nanoTime() > ends) {
                return failed("The LMS sent a class list without an end.");
            }
            CallResult result = get(system, page.get());
            if (!(result instanceof CallResult.Answered answer) || !answer.isSuccess()) {
                return new Result.Failed(refused(result));
            }
            JsonNode members = CallJson.read(answer.body())
                    .map(body -> body.path("members"))
                    .orElse(null);
            NextLink next = NextLink.of(answer);
            if (members == null || !members.isArray() || !next.readable()) {
                return failed("The LMS sent an answer that is not a class list.");
            }
            members.valueStream().forEach(member -> read(member, classId, entries));
            if (entries.size() > MOST_PEOPLE) {
                return failed(String.format(Locale.US, "The class list has more than %,d people.", MOST_PEOPLE));
            }
            page = Optional.ofNullable(next.address()).flatMap(link -> following(link, address));
            if (next.address() != null && page.isEmpty()) {
                return failed("The LMS sent a class list that continues on another web address.");
            }
        }
        return new Result.Listed(numbered(entries));
    }

    private static Result failed(String what) {
        return new Result.Failed(what + " Nothing was changed. Tell whoever runs your LMS.");
    }

    private static Optional<URI> following(String link, String first) {
        return WebAddress.of(link).filter(next -> WebAddress.isSameSite(next, URI.create(first)));
    }

    /** A token that is not believed is asked for anew, once. */
    private CallResult get(Connection system, URI page) {
        CallResult first = withToken(system, token -> get(page, token));
        return first instanceof CallResult.Answered answer && answer.status() == UNAUTHORIZED
                ? withToken(system, token -> get(page, token))
                : first;
    }

    private CallResult withToken(Connection system, Function<String, CallResult> call) {
        return switch (tokens.token(system, ServiceTokens.MEMBERS)) {
            case ServiceTokens.Result.Withheld(var answer) -> answer.unread();
            case ServiceTokens.Result.Given(var token) -> {
                CallResult result = call.apply(token);
                if (result instanceof CallResult.Answered answer && answer.status() == UNAUTHORIZED) {
                    tokens.forget(system, ServiceTokens.MEMBERS, token);
                }
                yield result;
            }
        };
    }

    private CallResult get(URI page, String token) {
        return outgoing.call(OutgoingCall.get(page, Map.of("Accept", TYPE, "Authorization", "Bearer " + token)));
    }

    private static String refused(CallResult result) {
        return switch (result) {
            case CallResult.Answered answer -> {
                String words = AnswerWords.of(answer);
                yield "The LMS refused its class list (status " + answer.status()
                        + "). Allow the tool to read members in the LMS. Nothing was changed; Aliquot tries again in an hour."
                        + (words.isEmpty() ? "" : " The LMS says: “" + words + "”");
            }
            case CallResult.Unanswered _ ->
                "The LMS did not answer when asked for its class list. Nothing was changed; Aliquot tries again in an hour.";
        };
    }

    /** Of somebody who is told twice the first counts, unless only the second teaches. */
    private static void read(JsonNode member, String classId, Map<String, ListedEntry> entries) {
        String subject = member.path("user_id").asString("");
        boolean active =
                member.path("status").asString(ACTIVE).toLowerCase(Locale.ROOT).equals(ACTIVE);
        List<String> roles = member.path("roles")
                .valueStream()
                .map(role -> role.asString(""))
                .toList();
        if (!active || !OutsideId.isOne(subject) || CourseRole.isTestUser(roles)) {
            return;
        }
        CourseRole.of(roles)
                .ifPresent(role -> entries.merge(
                        subject,
                        new ListedEntry(0, classId, subject, name(member), "", role, false),
                        (first, second) -> second.role() == CourseRole.INSTRUCTOR ? second : first));
    }

    private static String name(JsonNode member) {
        String parts = Stream.of("given_name", "family_name")
                .map(part -> member.path(part).asString(""))
                .filter(part -> !part.isBlank())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        String name = Stream.of(member.path("name").asString(""), parts)
                .map(text -> text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}\\s]+", " ").strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return name.substring(0, Math.min(LONGEST_NAME, name.length())).strip();
    }

    private static List<ListedEntry> numbered(Map<String, ListedEntry> entries) {
        List<ListedEntry> numbered = new ArrayList<>();
        entries.values()
                .forEach(entry -> numbered.add(new ListedEntry(
                        numbered.size() + 1, entry.classId(), entry.subject(), entry.name(), "", entry.role(), false)));
        return List.copyOf(numbered);
    }
}
