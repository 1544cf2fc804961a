package org.aliquot.signon;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aliquot.outgoing.CallJson;
import org.aliquot.outgoing.CallResult;
import org.aliquot.outgoing.Outgoing;
import org.aliquot.outgoing.OutgoingCall;
import org.aliquot.vault.VaultRefused;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Turns a code into what a provider says of somebody. Its tokens are looked at and dropped. Calls out: never in a transaction. */
@Component
class CodeExchange {

    /** What came of it. */
    sealed interface Result {

        /** @param access for asking more of the same person; empty for none */
        record Tokens(String id, String access) implements Result {

            @Override
            public String toString() {
                return "Tokens[]";
            }
        }

        record Failed(SignOnFault fault) implements Result {}
    }

    private final Outgoing outgoing;
    private final ProviderSecrets secrets;

    CodeExchange(Outgoing outgoing, ProviderSecrets secrets) {
        this.outgoing = outgoing;
        this.secrets = secrets;
    }

    /** @param back where the code was sent */
    Result exchange(SignOnProvider provider, String code, String verifier, String back) {
        String secret;
        try {
            secret = secrets.open(provider.id());
        } catch (VaultRefused otherKey) {
            return new Result.Failed(SignOnFault.CODE_REFUSED);
        }
        String client = provider.connection().settings().clientId();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/x-www-form-urlencoded");
        headers.put("Accept", "application/json");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", "authorization_code");
        fields.put("code", code);
        fields.put("redirect_uri", back);
        fields.put("code_verifier", verifier);
        if (provider.endpoints().secretInForm()) {
            fields.put("client_id", client);
            fields.put("client_secret", secret);
        } else {
            headers.put("Authorization", "Basic " + basic(client, secret));
        }
        URI address = URI.create(provider.connection().settings().tokenUrl());
        return result(outgoing.call(OutgoingCall.post(address, headers, encoded(fields))));
    }

    private static Result result(CallResult answer) {
        return switch (answer) {
            case CallResult.Answered told
            when told.isSuccess() ->
                CallJson.read(told.body())
                        .map(json -> new Result.Tokens(
                                json.path("id_token").asString(""),
                                json.path("access_token").asString("")))
                        .filter(tokens -> !tokens.id().isEmpty())
                        .<Result>map(tokens -> tokens)
                        .orElseGet(() -> new Result.Failed(SignOnFault.TOKEN_MALFORMED));
            case CallResult.Answered told when told.status() >= 500 -> new Result.Failed(SignOnFault.UNREACHABLE);
            case CallResult.Answered _ -> new Result.Failed(SignOnFault.CODE_REFUSED);
            case CallResult.Unanswered _ -> new Result.Failed(SignOnFault.UNREACHABLE);
        };
    }

    /** What the provider tells of the same person besides; empty where it does not, or tells of another one. */
    Optional<JsonNode> more(SignOnProvider provider, String access, String subject) {
        String address = provider.endpoints().userInfo();
        if (address.isEmpty() || access.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> headers = Map.of("Accept", "application/json", "Authorization", "Bearer " + access);
        return CallJson.read(outgoing.call(OutgoingCall.get(URI.create(address), headers)))
                .filter(told -> told.path("sub").asString("").equals(subject));
    }

    /** Both halves are encoded before they are joined (RFC 6749, section 2.3.1). */
    private static String basic(String client, String secret) {
        String joined = URLEncoder.encode(client, StandardCharsets.UTF_8) + ":"
                + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
