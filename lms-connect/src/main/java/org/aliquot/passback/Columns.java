package org.aliquot.passback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.outgoing.CallResult;
import org.aliquot.outgoing.Outgoing;
import org.aliquot.outgoing.OutgoingCall;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Our column in a gradebook whose link came without one. Before one is made, ours is looked for: the answer to a call that made it may
 * have been lost.
 */
@Component
class Columns {

    private static final String LIST = "application/vnd.ims.lis.v2.lineitemcontainer+json";
    private static final String ONE = "application/vnd.ims.lis.v2.lineitem+json";

    /** Ours among those of other tools. */
    private static final String TAG = "aliquot";

    /** A list that does not end is none. */
    private static final int MOST_PAGES = 50;

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>[^,]*;\\s*rel=\"?next\"?");

    /**
     * The column that is wanted.
     *
     * @param list where columns are listed and made
     * @param resource id of the link in its system
     * @param exam key of ours, and what the column is called
     * @param maximum in hundredths of a point
     */
    record Wanted(String list, String resource, String exam, String title, int maximum) {}

    /** Where the column is, or the answer that says why there is none. */
    sealed interface Result {

        record Found(String column) implements Result {}

        record Failed(CallResult answer) implements Result {}
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Fresh(BigDecimal scoreMaximum, String label, String resourceId, String tag, String resourceLinkId) {}

    private final Outgoing outgoing;
    private final JsonMapper json;

    Columns(Outgoing outgoing, JsonMapper json) {
        this.outgoing = outgoing;
        this.json = json;
    }

    /** Looks for our column and makes it where it is not. Calls out: never in a transaction. */
    Result findOrMake(Wanted wanted, String token) {
        long ends = System.nanoTime() + LONGEST.toNanos();
        URI page = with(wanted.list(), "resource_link_id", wanted.resource());
        for (int pages = 0; pages < MOST_PAGES && System.nanoTime() < ends; pages++) {
            CallResult result =
                    outgoing.call(OutgoingCall.get(page, Map.of("Accept", LIST, "Authorization", "Bearer " + token)));
            JsonNode list = result instanceof CallResult.Answered answer && answer.isSuccess() ? parsed(answer) : null;
            if (list == null || !list.isArray() || !(result instanceof CallResult.Answered answer)) {
                return new Result.Failed(list == null ? result : unreadable());
            }
            Optional<String> ours = ours(list, wanted);
            if (ours.isPresent()) {
                return new Result.Found(ours.get());
            }
            Optional<URI> next = next(page, answer);
            if (next.isEmpty()) {
                return make(wanted, token);
            }
            page = next.get();
        }
        return new Result.Failed(unreadable());
    }

    private static Optional<String> ours(JsonNode list, Wanted wanted) {
        return list.valueStream()
                .filter(column -> column.path("tag").asString("").equals(TAG)
                        && column.path("resourceId").asString("").equals(wanted.exam())
                        && column.path("resourceLinkId")
                                .asString(wanted.resource())
                                .equals(wanted.resource()))
                .map(column -> column.path("id").asString(""))
                .filter(id -> !id.isEmpty())
                .findFirst();
    }

    private Result make(Wanted wanted, String token) {
        String body = json.writeValueAsString(new Fresh(
                new BigDecimal(Points.decimal(wanted.maximum())),
                wanted.title(),
                wanted.exam(),
                TAG,
                wanted.resource()));
        CallResult result = outgoing.call(OutgoingCall.post(
                URI.create(wanted.list()),
                Map.of("Content-Type", ONE, "Accept", ONE, "Authorization", "Bearer " + token),
                body));
        JsonNode made = result instanceof CallResult.Answered answer && answer.isSuccess() ? parsed(answer) : null;
        if (made == null) {
            return new Result.Failed(
                    result instanceof CallResult.Answered answer && answer.isSuccess() ? unreadable() : result);
        }
        String id = made.path("id").asString("");
        return id.isEmpty() ? new Result.Failed(unreadable()) : new Result.Found(id);
    }

    /** An answer that says nothing is as good as none. */
    private static CallResult unreadable() {
        return new CallResult.Answered(502, Map.of(), "");
    }

    private @Nullable JsonNode parsed(CallResult.Answered answer) {
        try {
            return json.readTree(answer.body());
        } catch (JacksonException unreadable) {
            return null;
        }
    }

    /** The page after this one, on the same host: our token goes nowhere else. */
    private static Optional<URI> next(URI page, CallResult.Answered answer) {
        Matcher link = NEXT.matcher(answer.headers().getOrDefault("link", ""));
        return link.find()
                ? uri(link.group(1))
                        .map(page::resolve)
                        .filter(next -> next.getRawAuthority() != null
                                && next.getRawAuthority().equals(page.getRawAuthority())
                                && next.getScheme().equals(page.getScheme()))
                : Optional.empty();
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static URI with(String address, String name, String value) {
        return URI.create(address + (address.contains("?") ? "&" : "?") + name + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
