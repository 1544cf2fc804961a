package org.aliquot.passback;

import java.util.Map;
import java.util.Optional;
import org.aliquot.outgoing.CallJson;
import org.aliquot.outgoing.CallResult;
import org.aliquot.outgoing.Outgoing;
import org.aliquot.outgoing.OutgoingCall;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What stands in a column for somebody: ours, or what somebody set by hand. */
@Component
class Results {

    private static final String LIST = "application/vnd.ims.lis.v2.resultcontainer+json";

    /** Whose score it is that stands. */
    sealed interface Standing {

        record Nothing() implements Standing {}

        record Ours() implements Standing {}

        record SetByHand() implements Standing {}

        record Unknown(CallResult answer) implements Standing {}
    }

    private final Outgoing outgoing;

    Results(Outgoing outgoing) {
        this.outgoing = outgoing;
    }

    /**
     * Calls out: never in a transaction.
     *
     * Where none of ours was taken yet, a zero that we have not sent is nothing: systems set one by themselves for work that is late.
     * The share that is sent now is ours, whoever set it.
     */
    Standing look(String column, ScoreTable.Due due, String token) {
        String person = due.subject();
        CallResult result = outgoing.call(OutgoingCall.get(
                ScoreMessages.results(column, person), Map.of("Accept", LIST, "Authorization", "Bearer " + token)));
        JsonNode list = CallJson.read(result).orElse(null);
        if (list == null || !list.isArray()) {
            return new Standing.Unknown(result.unread());
        }
        return list.valueStream()
                .filter(one -> one.path("userId").asString("").equals(person))
                .flatMap(one -> share(one).stream())
                .filter(share -> share != 0 || !due.past().unheard() || isOurs(due, 0))
                .findFirst()
                .<Standing>map(share -> isOurs(due, share) ? new Standing.Ours() : new Standing.SetByHand())
                .orElseGet(Standing.Nothing::new);
    }

    private static boolean isOurs(ScoreTable.Due due, double share) {
        Points points = due.points();
        return points != null && Points.isAbout(points.share(), share)
                || due.past().told().stream().anyMatch(ours -> Points.isAbout(ours, share));
    }

    private static Optional<Double> share(JsonNode result) {
        double maximum = result.path("resultMaximum").asDouble(1);
        return result.path("resultScore").isNumber() && maximum > 0
                ? Optional.of(result.path("resultScore").asDouble() / maximum)
                : Optional.empty();
    }
}
