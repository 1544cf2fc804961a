package org.aliquot.passback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aliquot.outgoing.CallJson;
import org.aliquot.outgoing.CallResult;
import org.aliquot.outgoing.NextLink;
import org.aliquot.outgoing.Outgoing;
import org.aliquot.outgoing.OutgoingCall;
import org.aliquot.outgoing.WebAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

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

    private static final Set<Integer> NO_COLUMN_OF_LINK = Set.of(404, 412);

    private static final Duration LONGEST = Duration.ofSeconds(60);

    /**
     * The column that is wanted.
     *
     * @param list where columns are listed and made
     * @param resource id of the link in its system
     * @param target by which ours is known
     * @param title what the column is called
     * @param maximum in hundredths of a point
     */
    record Wanted(String list, String resource, String target, String title, int maximum) {

        /** What tells it from our other columns in the course. */
        String id() {
            return target + " " + resource;
        }
    }

    /** Where the column is, or the answer that says why there is none. */
    sealed interface Result {

        record Found(String column) implements Result {}

        record Failed(CallResult answer) implements Result {}
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Fresh(
            BigDecimal scoreMaximum,
            String label,
            String resourceId,
            String tag,
            @Nullable String resourceLinkId) {}

    private final Outgoing outgoing;

    Columns(Outgoing outgoing) {
        this.outgoing = outgoing;
    }

    /** Looks for our column and makes it where it is not. Calls out: never in a transaction. */
    Result findOrMake(Wanted wanted, String token) {
        long ends = System.nanoTime() + LONGEST.toNanos();
        URI page = WebAddress.with(wanted.list(), "resource_id", wanted.id());
        for (int pages = 0; pages < MOST_PAGES && System.nanoTime() < ends; pages++) {
            CallResult result =
                    outgoing.call(OutgoingCall.get(page, Map.of("Accept", LIST, "Authorization", "Bearer " + token)));
            JsonNode list = CallJson.read(result).orElse(null);
            if (list == null || !list.isArray() || !(result instanceof CallResult.Answered answer)) {
                return new Result.Failed(result.unread());
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
        return new Result.Failed(CallResult.UNREADABLE);
    }

    private static Optional<String> ours(JsonNode list, Wanted wanted) {
        return list.valueStream()
                .filter(column -> column.path("tag").asString("").equals(TAG)
                        && column.path("resourceId").asString("").equals(wanted.id()))
                .flatMap(column -> address(column, wanted).stream())
                .findFirst();
    }

    /** Where a column is: on the host of its list, since our token goes nowhere else. */
    private static Optional<String> address(JsonNode column, Wanted wanted) {
        String id = column.path("id").asString("");
        return WebAddress.of(id)
                .filter(address -> WebAddress.isSameSite(address, URI.create(wanted.list())))
                .map(_ -> id);
    }

    private Result make(Wanted wanted, String token) {
        CallResult result = make(wanted, wanted.resource(), token);
        // Canvas lets no column be added to a link that came without one, but makes one apart from it
        return result instanceof CallResult.Answered answer && NO_COLUMN_OF_LINK.contains(answer.status())
                ? made(make(wanted, null, token), wanted)
                : made(result, wanted);
    }

    private CallResult make(Wanted wanted, @Nullable String resource, String token) {
        String body = CallJson.write(new Fresh(
                new BigDecimal(Points.decimal(wanted.maximum())), wanted.title(), wanted.id(), TAG, resource));
        return outgoing.call(OutgoingCall.post(
                URI.create(wanted.list()),
                Map.of("Content-Type", ONE, "Accept", ONE, "Authorization", "Bearer " + token),
                body));
    }

    private Result made(CallResult result, Wanted wanted) {
        if (!(result instanceof CallResult.Answered answer) || !answer.isSuccess()) {
            return new Result.Failed(result);
        }
        return CallJson.read(answer.body())
                .flatMap(column -> address(column, wanted))
                .<Result>map(Result.Found::new)
                .orElseGet(() -> new Result.Failed(CallResult.UNREADABLE));
    }

    /** The page after this one. */
    private static Optional<URI> next(URI page, CallResult.Answered answer) {
        return Optional.ofNullable(NextLink.of(answer).address())
                .flatMap(WebAddress::of)
                .filter(next -> WebAddress.isSameSite(next, page));
    }
}
