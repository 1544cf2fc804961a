package org.aliquot.response;

import java.util.Set;
import java.util.stream.Collectors;

/** Multiple response: +1 for each key chosen, -1 for each other option, never below 0, as a share of the keys. */
public record MultipleResponse(Set<String> key) implements ScoringRule {

    public MultipleResponse {
        key = Set.copyOf(key);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("multiple response needs at least one key");
        }
    }

    @Override
    public Set<ResponseKind> kinds() {
        return Set.of(ResponseKind.CHOICES);
    }

    @Override
    public Marking judge(Response response) {
        return judge(((Response.Choices) response).options());
    }

    Marking judge(Set<String> chosen) {
        int right = (int) chosen.stream().filter(key::contains).count();
        Credit credit = Credit.share(right, chosen.size() - right, key.size());
        return Marking.of(credit, chosen.stream().collect(Collectors.toMap(option -> option, key::contains)));
    }
}
