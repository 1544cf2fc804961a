package org.aliquot.signon;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aliquot.outgoing.CallJson;
import org.aliquot.outgoing.CallResult;
import org.aliquot.outgoing.Outgoing;
import org.aliquot.outgoing.OutgoingCall;
import org.aliquot.outgoing.WebAddress;
import org.aliquot.word.Word;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Asks a provider to describe itself (OpenID Connect Discovery 1.0), and takes only what can be used safely. */
@Component
public class Discovery {

    private static final String PATH = "/.well-known/openid-configuration";
    private static final String BASIC = "client_secret_basic";
    private static final String IN_FORM = "client_secret_post";

    /** Why a provider cannot be connected. */
    public enum Why implements Word {
        /** Its address may not be called, or leads nowhere. */
        ADDRESS,
        UNREACHABLE,
        /** What is there describes no provider. */
        NO_DESCRIPTION,
        /** It calls itself otherwise than was typed. */
        OTHER_ISSUER,
        /** An address in its description is missing, or may not be called. */
        BAD_ENDPOINT,
        /** It does not sign by RS256. */
        ALGORITHM,
        /** It takes no secret, neither way. */
        NO_SECRET
    }

    /** What came of it. */
    sealed interface Finding {

        record Found(Description description) implements Finding {}

        record Failed(Why why) implements Finding {}
    }

    record Description(String authorization, String token, String jwks, SignOnProvider.Endpoints endpoints) {}

    private final Outgoing outgoing;

    Discovery(Outgoing outgoing) {
        this.outgoing = outgoing;
    }

    /** Calls out: never in a transaction. */
    Finding find(String issuer) {
        URI address = WebAddress.of(issuer.replaceAll("/+$", "") + PATH).orElse(null);
        if (address == null || outgoing.objection(address).isPresent()) {
            return new Finding.Failed(Why.ADDRESS);
        }
        CallResult answer = outgoing.call(OutgoingCall.get(address, Map.of("Accept", "application/json")));
        if (!(answer instanceof CallResult.Answered answered) || answered.status() >= 500) {
            return new Finding.Failed(Why.UNREACHABLE);
        }
        return CallJson.read(answer)
                .filter(JsonNode::isObject)
                .map(told -> look(told, issuer))
                .orElseGet(() -> new Finding.Failed(Why.NO_DESCRIPTION));
    }

    private Finding look(JsonNode told, String issuer) {
        if (!text(told, "issuer").equals(issuer)) {
            return new Finding.Failed(Why.OTHER_ISSUER);
        }
        List<String> ways = texts(told, "token_endpoint_auth_methods_supported");
        boolean basic = ways.isEmpty() || ways.contains(BASIC);
        if (!basic && !ways.contains(IN_FORM)) {
            return new Finding.Failed(Why.NO_SECRET);
        }
        List<String> signed = texts(told, "id_token_signing_alg_values_supported");
        if (!signed.isEmpty() && !signed.contains("RS256")) {
            return new Finding.Failed(Why.ALGORITHM);
        }
        Description description = new Description(
                text(told, "authorization_endpoint"),
                text(told, "token_endpoint"),
                text(told, "jwks_uri"),
                new SignOnProvider.Endpoints(
                        !basic, address(told, "end_session_endpoint"), address(told, "userinfo_endpoint")));
        return isUsable(description) ? new Finding.Found(description) : new Finding.Failed(Why.BAD_ENDPOINT);
    }

    /** Whatever is called later is looked at now, as if an administrator had typed it; so is where browsers are sent. */
    private boolean isUsable(Description description) {
        return Stream.of(description.authorization(), description.token(), description.jwks())
                .allMatch(this::isCallable);
    }

    private boolean isCallable(String address) {
        return WebAddress.of(address)
                .map(outgoing::objection)
                .filter(Optional::isEmpty)
                .isPresent();
    }

    /** What we can do without is as if it were missing where it is of no use. */
    private String address(JsonNode told, String name) {
        String address = text(told, name);
        return isCallable(address) ? address : "";
    }

    private static String text(JsonNode told, String name) {
        return told.path(name).asString("");
    }

    private static List<String> texts(JsonNode told, String name) {
        return told.path(name).valueStream().map(one -> one.asString("")).toList();
    }
}
