package org.aliquot.route;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/**
 * A certificate or license that somebody holds.
 *
 * @param oneOf as they are called
 */
@JsonTypeName("certificate")
public record CertificateNeed(List<String> oneOf) implements Condition {

    public CertificateNeed {
        oneOf = List.copyOf(oneOf);
    }

    @Override
    public boolean isMetBy(Background said) {
        return oneOf.stream().anyMatch(said.certificates()::contains);
    }

    @Override
    public String words() {
        return String.join(" or ", oneOf);
    }
}
