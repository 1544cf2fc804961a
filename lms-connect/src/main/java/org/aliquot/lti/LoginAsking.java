package org.aliquot.lti;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A system's request that we ask it who comes (OpenID Connect, third-party initiated login).
 *
 * @param loginHint what it knows its person by until then
 * @param target where the link leads
 * @param messageHint what it knows its link by
 * @param clientId of us; systems that share an issuer must say it
 */
public record LoginAsking(
        String issuer,
        String loginHint,
        String target,
        @Nullable String messageHint,
        @Nullable String clientId,
        @Nullable String deployment) {

    private static final int LONGEST = 4_000;

    boolean isWhole() {
        return !issuer.isBlank() && !loginHint.isBlank() && !target.isBlank() && query().length() <= LONGEST;
    }

    /** As parameters of an address that asks the same again. */
    String query() {
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put("iss", issuer);
        parameters.put("login_hint", loginHint);
        parameters.put("target_link_uri", target);
        parameters.put("lti_message_hint", messageHint);
        parameters.put("client_id", clientId);
        parameters.put("lti_deployment_id", deployment);
        return query(parameters);
    }

    static String query(Map<String, @Nullable String> parameters) {
        return parameters.entrySet().stream()
                .filter(parameter -> parameter.getValue() != null)
                .map(parameter -> parameter.getKey() + "="
                        + URLEncoder.encode(String.valueOf(parameter.getValue()), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public String toString() {
        return "LoginAsking[" + issuer + "]";
    }
}
